import Models
import Testing

extension NotificationsTests {
    @Suite("Who is told of what")
    struct RuleTests {
        @Test("The rules name events that are told, each audience of an event once")
        func rules() async throws {
            let rules = try await Speaker.secretariat.send(ListRules()).items
            #expect(try await Speaker.ops.send(ListRules()).items == rules)
            let types = Set(EventCatalogue.all.map { $0.type.rawValue })
            #expect(rules.count > 60 && rules.allSatisfy { types.contains($0.event.rawValue) && !$0.channels.isEmpty })
            #expect(Set(rules.map { "\($0.event) \($0.audience)" }).count == rules.count)
            let opened = rules.filter { $0.event.rawValue == CallOpened.type.rawValue }
            #expect(opened.map(\.audience) == [.allFocalPoints] && opened.map(\.channels) == [[.inbox, .mail]])
            for speaker in [Speaker.coChair, try await Cast.delegation().speaker] {
                try await speaker.refusal(of: ListRules(), .forbidden)
            }
        }
    }
}
