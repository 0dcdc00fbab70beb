import Foundation
import Models
import Testing

@Suite("Names on the wire are as docs/naming.md says")
struct NamingTests {
    private static let verbs = Set(
        RequestCatalogue.all.compactMap { $0.definition.name.rawValue.split(separator: ".").last.map(String.init) })
    private static let routes = RequestCatalogue.all.compactMap { $0.definition.route }

    @Test("a request is its owner, the noun and the verb of its type")
    func requests() {
        for request in RequestCatalogue.all {
            let name = request.definition.name.rawValue
            #expect(name == TypeName(request).request(of: name.prefix { $0 != "." }), "\(request)")
        }
    }

    @Test("two words are one command")
    func commands() {
        let words = RequestCatalogue.all.map { $0.definition.name.rawValue.split(separator: ".").suffix(2) }
        #expect(Set(words).count == words.count)
    }

    @Test("an event is a noun and a participle, those of its type")
    func events() throws {
        for event in EventCatalogue.all {
            let parts = event.type.rawValue.split(separator: ".")
            let told = try #require(TypeName(event).event, "\(event) does not end with a participle")
            #expect(parts.dropFirst(2).dropLast().joined(separator: ".") == told, "\(event)")
        }
    }

    @Test("an address is of nouns, and of plural ones where one of many is named")
    func addresses() {
        for route in Self.routes {
            let segments = route.path.split(separator: "/")
            for (segment, next) in zip(segments, segments.dropFirst().map(Optional.some) + [nil]) {
                guard !segment.hasPrefix("{") else { continue }
                #expect(isKebab(segment), "\(route.path)")
                let word = segment.split(separator: "-").last ?? segment
                let isPlaced = next?.hasPrefix("{") == true
                #expect(
                    isPlaced ? English.isCollection(word) : English.isNoun(word, beside: Self.verbs), "\(route.path)")
            }
        }
    }

    @Test("what stands in an address for one of many is named for what it is, everywhere alike")
    func placeholders() {
        var named: [Substring: [Substring]] = [:]
        for route in Self.routes {
            let segments = route.path.split(separator: "/")
            for (index, segment) in segments.enumerated() where !segment.hasPrefix("{") {
                let names = Array(segments[(index + 1)...].prefix { $0.hasPrefix("{") })
                guard !names.isEmpty else { continue }
                #expect(named[segment, default: names] == names, "\(route.path)")
                named[segment] = names
                for name in names { #expect(isCamel(name.dropFirst().dropLast()) && name != "{id}", "\(route.path)") }
            }
        }
    }

    @Test("fields are in camel case, types in documents as in Swift")
    func fields() {
        for schema in WireSchemas.all {
            if let name = schema.name { #expect(name.wholeMatch(of: /[A-Z][A-Za-z0-9]*/) != nil, "\(name)") }
            for field in schema.fields { #expect(isCamel(field.name), "\(schema.name ?? "?").\(field.name)") }
        }
    }

    @Test("words are in kebab case, but for the codes of others")
    func words() throws {
        let sets = try WordSets.declared()
        for set in sets where !set.isCode {
            for word in set.words { #expect(isKebab(word), "\(set.name): \(word)") }
        }
        let names = Set(sets.map(\.name))
        for schema in WireSchemas.all where schema.words != nil {
            #expect(names.contains(schema.name ?? ""), "the words of \(schema.name ?? "?") are found in no source")
        }
    }

    private func isKebab(_ word: some StringProtocol) -> Bool {
        String(word).wholeMatch(of: /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/) != nil
    }

    private func isCamel(_ word: some StringProtocol) -> Bool {
        String(word).wholeMatch(of: /[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*/) != nil
    }
}
