internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models
internal import ServiceKit
internal import SystemPackage

/// What is kept of a person.
struct Persons: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is kept about a person; erase a former delegate.",
        discussion: """
            Also: `npp16 persons erase PERSON --reason …` erases a former delegate, `npp16 contacts erase` a former focal \
            point or alternate, `npp16 office-contacts erase` somebody who served the group. A reason stays on record for \
            ever: it must name nobody.
            """,
        subcommands: [ExportPerson.self])
}

/// `npp16 persons export`: what all services keep about a person, as one document.
struct ExportPerson: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all that is kept about a person: your own, or as the secretariat.",
        discussion: """
            Several offices of one person have several ids: `npp16 whoami` lists your own. Terminals and --readable get \
            text, files and other programs one JSON object.
            """)

    @Argument(help: "The id of a contact, or the person's where it is a delegate.")
    var person: String

    @Argument(help: "The file. What is there already is not touched.")
    var file: String?

    @Flag(help: "Text for people, also where it goes into a file.")
    var readable = false

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        guard let person = ActorID(rawValue: person) else {
            throw ValidationError("“\(person)” is no id: must be \(ActorID.rule.words)")
        }
        let client = try await access.client()
        let document = try await PersonalDocument(of: person) { try await client.send($0) }
        let isText = readable || file == nil && Terminal.width != nil
        let text = isText ? document.text : try JSON.text(document) + "\n"
        guard let file else { return print(text, terminator: "") }
        // Made here and only here, and for its owner: nothing of the user's is written over.
        do {
            let descriptor = try FileDescriptor.open(
                FilePath(file), .writeOnly, options: [.create, .exclusiveCreate], permissions: [.ownerReadWrite])
            try descriptor.closeAfter { _ = try descriptor.writeAll(text.utf8) }
        } catch {
            throw Refusal("\(file) cannot be made: \(error)")
        }
        print("\(file)  \(document.count) records")
    }
}
