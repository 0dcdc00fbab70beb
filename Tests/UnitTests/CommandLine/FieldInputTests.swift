import ArgumentParser
import Foundation
import Models
import Testing

@testable import CLI

@Suite("Fields on the command line") struct FieldInputTests {
    private func field(_ name: String, of request: any Request.Type) throws -> FieldInput {
        FieldInput(try #require(RequestFields(of: request).fields.first { $0.name == name }))
    }

    private func file(_ text: String) throws -> String {
        let path = NSTemporaryDirectory() + "npp16-\(UUID().uuidString).txt"
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test("A field that holds JSON takes it as text and from a file, whole or entry by entry")
    func json() throws {
        let wordings = try field("wordings", of: DraftNotification.self)
        let entry = #"{"language":"en","subject":"S","body":"B"}"#
        let whole = try #require(try wordings.json(from: ["[\(entry)]"]))
        #expect(try wordings.json(from: [entry]) == whole)
        #expect(try wordings.json(from: ["@" + file("[\(entry)]\n")]) == whole)
        guard case .array(let two) = try wordings.json(from: [entry, entry]) else { throw Missing() }
        #expect(two.count == 2)
        #expect(try field("title", of: OpenCall.self).json(from: ["x"]) == nil)
    }

    @Test("What is no JSON is refused with the shape that it has to have")
    func noJSON() throws {
        let quiet = try field("quiet", of: ChangePreferences.self)
        let refusal = #expect(throws: ValidationError.self) { _ = try quiet.json(from: ["friday"]) }
        #expect(refusal?.message.contains("--quiet is no JSON. It takes: {\"") == true)
        let missing = #expect(throws: ValidationError.self) { _ = try quiet.json(from: ["@/nowhere.json"]) }
        #expect(missing?.message == "--quiet: the file /nowhere.json cannot be read")
        #expect(throws: ValidationError.self) { _ = try quiet.json(from: ["{}", "{}"]) }
    }

    @Test("Running text comes from a file; the name of a file is no text; a title is what is typed")
    func texts() throws {
        let text = try field("text", of: RecordMinutes.self)
        let path = try file("action: Chile to report\nby May\n")
        #expect(try text.texts(["@" + path]) == ["action: Chile to report\nby May"])
        let refusal = #expect(throws: ValidationError.self) { _ = try text.texts([path]) }
        #expect(refusal?.message.contains("--text @\(path)") == true)
        #expect(throws: ValidationError.self) { _ = try text.texts(["@/nowhere.md"]) }
        #expect(try text.texts(["Nothing was said."]) == ["Nothing was said."])
        #expect(try text.texts([NSTemporaryDirectory(), "@@all"]) == [NSTemporaryDirectory(), "@all"])
        #expect(try field("title", of: OpenCall.self).texts(["@home"]) == ["@home"])
    }

    @Test("Every field that holds JSON has a shape in its help that names its members")
    func shapes() {
        for request in RequestCatalogue.all where request.definition.route != nil {
            let fields = RequestFields(of: request)
            let help = RequestHelp.text(for: request, fields)
            for field in fields.fields where field.schema.holdsJSON {
                #expect(help.contains(JSONShape.text(of: field.schema)), "\(request) \(field.name)")
                #expect(JSONShape.text(of: field.schema).contains("\""), "\(request) \(field.name)")
            }
            #expect(!help.contains("only be given as JSON"))
        }
    }

    @Test(
        "A flag is the field in kebab case, whatever its capitals",
        arguments: [
            ("validFrom", "valid-from"), ("messageID", "message-id"), ("title", "title"), ("iso3166", "iso3166"),
        ])
    func flags(_ field: String, _ flag: String) { #expect(RequestWords.flag(of: field) == flag) }

    @Test("A noun alone lists what can be done; a word that is none is answered with the nearest")
    func nouns() {
        func help(_ words: String...) -> (text: String, isAsked: Bool)? {
            NounHelp.text(for: words, beside: ["up", "help"])
        }
        #expect(help("actions")?.isAsked == true && help("actions", "--help")?.text.contains("actions propose") == true)
        #expect(help("actions", "lst")?.text.contains("Did you mean `npp16 actions list`?") == true)
        #expect(help("actoins")?.text.contains("`npp16 actions`") == true && help("actoins")?.isAsked == false)
        #expect(help("up") == nil && help("--version") == nil)
    }

    @Test(
        "A command of which no answer came keeps its key; one that is sent beside it, and an answered one, have others")
    func keys() throws {
        let title = JSONValue.string(UUID().uuidString)
        func pending(_ account: String = "secretariat") -> PendingKey? {
            PendingKey(
                server: "http://127.0.0.1:1", account: account, request: OpenCall.definition.name,
                members: ["title": title, "zone": .string("UTC")])
        }
        let key = MessageID()
        func send() throws {
            let first = try #require(pending())
            #expect(first.known == nil && pending() == nil)
            first.keep(key)
        }
        try send()
        func repeated() throws {
            let second = try #require(pending())
            #expect(second.known == key && pending("co-chair")?.known == nil)
            second.forget()
        }
        try repeated()
        #expect(pending()?.known == nil)
    }

    private struct Missing: Error {}
}
