import Models
import Reactor
import Testing

@Suite("What texts name, for other services", .installation, .serialized)
@Reactor struct ReferenceTests {
    /// The notifications service asks who is meant.
    private let asking = Speaker(actor: .public, principal: "notifications")

    @Test("A text leads to the object that is called so, to several or to none, in the order of the texts")
    func resolves() async throws {
        let (one, other) = (
            try #require(PartyID(rawValue: "one-island")), try #require(PartyID(rawValue: "two-island"))
        )
        for (party, name) in [(one, "One Island"), (other, "Two Island")] as [(PartyID, Line)] {
            try await Speaker.secretariat.send(
                RegisterParty(id: party, name: name, kind: .memberState, region: "AP"))
        }
        let texts = ["Two Island", "one-island", "Nowhere"]
        let answer = try await asking.send(ResolveReferences(kind: .party, texts: texts))
        #expect(answer.references.map(\.text) == texts && answer.hint == nil)
        #expect(answer.references.map { $0.objects.map(\.id) } == [[other.rawValue], [one.rawValue], []])
        #expect(answer.references[0].objects[0].label == "Two Island")
        let sessions = [try await Cast.session(), try await Cast.session()]
        let called = try await asking.send(ResolveReferences(kind: .session, texts: ["A session"]))
        #expect(Set(called.references[0].objects.map(\.id)) == Set(sessions.map(\.rawValue)))
        let hinted = try await asking.send(ResolveReferences(kind: .party, texts: ["Two Ialand"], hint: true))
        #expect(hinted.references.map(\.objects.count) == [0] && hinted.hint?.contains("Two Island") == true)
    }

    @Test("A kind that another service keeps is refused; people have no way to ask")
    func refusals() async throws {
        try await asking.refusal(of: ResolveReferences(kind: .call, texts: ["x"]), .invalid, field: "kind")
        try await asking.refusal(
            of: ResolveReferences(kind: .party, texts: Array(repeating: "x", count: 1001)), .invalid, field: "kind")
        #expect(ResolveReferences.definition.route == nil)
    }
}
