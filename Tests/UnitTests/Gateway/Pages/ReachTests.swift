import Models
import Testing

@testable import Gateway

@Suite("Every form is reached from a page") struct ReachTests {
    /// The commands whose forms a page of its own design leads to, and none that is derived.
    private static let designed: Set<String> = [
        "working-group.evidence.review", "working-group.evidence.correct", "working-group.evidence.withdraw",
        "working-group.dependencies.remove", "service.clock.move",
    ]
    /// Reached with the rows that are people.
    private static let ofPeople: Set<String> = ["working-group.tokens.revoke", "working-group.persons.erase"]

    @Test("From its object's page, from a row of a list, or from the list of acts")
    func reached() {
        let lists = Set(
            ObjectPlaces.pages.keys.compactMap { $0.split(separator: "/").last.map(String.init) }
                + RequestCatalogue.all.flatMap { $0.answerSchema.fields.map(\.name) }
                + RecordActs.nouns.values)
        for (type, place) in RequestCatalogue.forms {
            let name = type.definition.name.rawValue
            let isReached =
                place.placeholders.isEmpty || ObjectPlaces.page(place.object) != nil
                || place.rowNoun.map(lists.contains) == true || Self.designed.contains(name)
                || Self.ofPeople.contains(name)
            #expect(isReached, "\(name): \(place.pattern)")
        }
    }

    @Test("The list of acts has each command that is about no object, for who may send it", arguments: Role.allCases)
    func acts(_ role: Role) {
        var reader = PageReader(language: .english)
        reader.actor = Actor(subject: "somebody", roles: [role])
        let shown = Set(ActsPage(reader).groups.flatMap(\.links).map(\.address))
        for (type, place) in RequestCatalogue.forms where place.placeholders.isEmpty {
            #expect(shown.contains("/en\(place.pattern)") == reader.may(type), "\(type.definition.name)")
        }
    }

    @Test("A row of a list offers what can be done with it, and a reader who may not sees nothing of it")
    func rows() {
        var reader = PageReader(language: .english)
        reader.actor = Actor(subject: "secretariat", roles: [.secretariat])
        let row: [String: JSONValue] = ["id": .string("c1"), "party": .string("chile")]
        let shown = RecordActs(reader).links(for: "focal-points", row).map(\.address)
        #expect(shown.contains("/en/focal-points/c1/end") && shown.contains("/en/tokens/c1/revoke"))
        reader.actor = Actor(subject: "ops", roles: [.ops])
        #expect(!RecordActs(reader).links(for: "focal-points", row).map(\.address).contains("/en/focal-points/c1/end"))
        #expect(RecordActs(PageReader(language: .english)).links(for: "focal-points", row).isEmpty)
    }
}
