import Messaging
import Models
import Reactor
import Testing

@Suite("Tokens that are revoked", .installation)
@Reactor struct RevokeTokensTests {
    @Test(
        "A token that was signed before is worth nothing any more, in every service",
        arguments: [Speaker.secretariat, .ops])
    func revokes(_ revoker: Speaker) async throws {
        let party = try await Cast.party()
        let contact = try await Speaker.secretariat.tell(
            try Cast.nomination(party, from: try Cast.today)
        ).id
        let speaker = Speaker(actor: Actor(subject: ActorID(contact), roles: [.focalPoint], party: party))
        #expect(try await speaker.send(ListFocalPoints()).items.map(\.id) == [contact])
        let revocation = try await revoker.tell(RevokeTokens(actor: ActorID(contact), reason: "The device was lost."))
        #expect(revocation.actor == ActorID(contact))
        let refusal = try await speaker.refusal(of: ListFocalPoints(), .unauthenticated)
        #expect(refusal.detail?.hasPrefix("The token was revoked") == true)
        try await speaker.refusal(of: ListDrafts(), .unauthenticated)
        // Whoever else speaks for the party does so as before.
        #expect(try await Speaker.focalPoint(party).send(ListFocalPoints()).items.count == 1)
    }
}
