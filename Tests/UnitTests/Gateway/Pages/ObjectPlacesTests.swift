import Models
import Testing

@testable import Gateway

@Suite("Where the pages of objects are") struct ObjectPlacesTests {
    private static func place(_ name: String, _ answer: [String: JSONValue]) throws -> String? {
        let form = try #require(RequestCatalogue.forms.first { $0.type.definition.name.rawValue == name })
        return ObjectPlaces.place(made: .object(answer), by: form.type, at: form.place)
    }

    @Test("What was added to a list has its page there, by its number or its id")
    func added() throws {
        #expect(
            try Self.place("working-group.actions.propose", ["number": .integer(4), "id": .string("x")]) == "/actions/4"
        )
        #expect(try Self.place("proposals.register", ["number": .integer(16)]) == "/proposals/16")
        #expect(try Self.place("submissions.calls.open", ["id": .string("c")]) == "/calls/c")
    }

    @Test("A form that stands beside another list leads to what it has made, and not to a namesake")
    func elsewhere() throws {
        #expect(try Self.place("proposals.publish", ["number": .integer(2)]) == "/publications/2")
        let merged: [String: JSONValue] = ["id": .string("op"), "targets": .array([.integer(25)])]
        #expect(try Self.place("proposals.merge", merged) == "/proposals/25")
    }
}
