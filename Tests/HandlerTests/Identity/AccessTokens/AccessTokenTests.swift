import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport
import Testing

@Suite("Access tokens, and programs that are let in", .installation, .serialized)
struct AccessTokenTests {
    /// Somebody who is signed in.
    private func person() async throws -> (speaker: Speaker, office: ActorID, party: PartyID) {
        let (office, address, party) = try await Cast.person()
        let browser = await Browser()
        try await browser.enter(address, as: office)
        return (try await browser.speaker(), office, party)
    }

    private func speaker(with token: AccessToken, onBehalfOf: PartyID? = nil) async throws -> Speaker {
        let secret = try #require(token.secret)
        let used = try await Browser.gateway.send(UseAccessToken(secret: secret, onBehalfOf: onBehalfOf))
        return Speaker(actor: try await Installation.running.actor(of: used.token))
    }

    @Test("a token is shown once, acts for its owner, says when it was used, and is refused everywhere once revoked")
    func life() async throws {
        let (owner, office, party) = try await person()
        let token = try await owner.repeating(IssueAccessToken(name: "Reports", days: 30))
        #expect(token.party == party && token.requests == nil)
        #expect(token.expiresAt.microseconds - token.issuedAt.microseconds == 30 * 86_400_000_000)
        let stored = try await Installation.running.rows(
            "SELECT row_to_json(access_token)::text FROM access_token", in: .identity)
        let secret = try #require(token.secret)
        #expect(!stored.joined().contains(secret.rawValue.dropFirst(6)))
        let program = try await speaker(with: token)
        #expect(program.actor.subject == office)
        try await program.send(ListDrafts(party: party))
        let listed = try await owner.send(ListAccessTokens()).items
        #expect(listed.map(\.id) == [token.id] && listed.allSatisfy { $0.secret == nil })
        try await owner.tell(RevokeAccessToken(token: token.id))
        for request in WebSessionTests.everywhere { try await refuses(request, program, 401) }
        try await refuses(UseAccessToken(secret: secret), Browser.gateway, 401)
    }

    @Test("a token for some requests sends these alone, in every service, and issues no other")
    func scope() async throws {
        let (owner, _, party) = try await person()
        let patterns = try ["submissions.drafts.*", "working-group.parties.list"].map {
            try #require(RequestPattern(rawValue: $0))
        }
        let token = try await owner.send(IssueAccessToken(name: "Drafts", requests: patterns))
        let program = try await speaker(with: token)
        try await program.send(ListDrafts(party: party))
        try await program.send(ListParties())
        try await refuses(ListInboxItems(), program, 403)
        try await refuses(ListProposals(), program, 403)
        try await refuses(ShowAccount(), program, 403)
        let answer = try await program.attempt(ShowParty(party: party))
        #expect(answer.problem?.detail == "The access token is not for working-group.parties.show.")
        let wide = try #require(RequestPattern(rawValue: "identity.*"))
        let issuing = try await speaker(with: try await owner.send(IssueAccessToken(name: "All", requests: [wide])))
        try await refuses(IssueAccessToken(name: "Another"), issuing, 403)
    }

    @Test("a token is refused after its end, and where the office of its owner has ended")
    func end() async throws {
        let (owner, office, party) = try await person()
        let token = try await owner.send(IssueAccessToken(name: "Reports"))
        let program = try await speaker(with: token)
        try await Speaker.secretariat.tell(
            EndFocalPoint(
                contact: try #require(ContactID(rawValue: office.rawValue)), on: try Cast.day(-1), reason: "Left."))
        try await refuses(ListDrafts(party: party), program, 403)
        try await refuses(UseAccessToken(secret: try #require(token.secret)), Browser.gateway, 401)

        let (second, _, _) = try await person()
        let short = try await second.send(IssueAccessToken(name: "Short", days: 1))
        try await Installation.running.execute(
            "UPDATE access_token SET expires_at = now() WHERE id = \(short.id)", in: .identity)
        try await refuses(UseAccessToken(secret: try #require(short.secret)), Browser.gateway, 401)
        try await refuses(UseAccessToken(secret: .generate()), Browser.gateway, 401)
        try await refuses(IssueAccessToken(name: "Long", days: 367), second, 422, field: "days")
    }

    @Test("somebody has twenty tokens at a time, and nobody revokes those of others but the secretariat and operators")
    func limits() async throws {
        let (owner, office, _) = try await person()
        let (other, _, _) = try await person()
        var last: AccessToken?
        for index in 0..<20 { last = try await owner.send(IssueAccessToken(name: Line(cutting: "Token \(index)"))) }
        try await refuses(IssueAccessToken(name: "One more"), owner, 409)
        let token = try #require(last).id
        try await refuses(RevokeAccessToken(token: token, reason: "Envy."), other, 404)
        try await refuses(ListAccessTokens(person: office), other, 403)
        try await refuses(RevokeAccessToken(token: token), Speaker.secretariat, 422, field: "reason")
        let revoked = try await Speaker.secretariat.repeating(
            RevokeAccessToken(token: token, reason: "Left lying about."))
        #expect(revoked.revokedAt != nil)
        _ = try await owner.send(IssueAccessToken(name: "One more"))
    }

    @Test("of tokens that are asked for at once no more are issued than one may have; programs count, too")
    func atOnce() async throws {
        let (owner, office, _) = try await person()
        for index in 0..<18 { try await owner.send(IssueAccessToken(name: Line(cutting: "Token \(index)"))) }
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<6 {
                let request = IssueAccessToken(name: Line(cutting: "At once \(index)"))
                group.addTask { try await owner.attempt(request).status }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.sorted() == [200, 200, 409, 409, 409, 409])
        let count = try await Installation.running.count(
            "SELECT count(*) FROM access_token WHERE person = \(office) AND revoked_at IS NULL", in: .identity)
        #expect(count == 20)
        let begun = try await Browser.gateway.send(BeginDeviceSignIn(client: "npp16 on a desk"))
        try await owner.send(ApproveDeviceSignIn(code: try #require(begun.code)))
        let redemption = RedeemDeviceSignIn(device: try #require(begun.device))
        try await refuses(redemption, Browser.gateway, 409)
        let one = try #require(try await owner.send(ListAccessTokens()).items.first)
        try await owner.send(RevokeAccessToken(token: one.id))
        #expect(try await Browser.gateway.send(redemption).person == office)
    }

    @Test("a program waits until somebody lets it in, takes its token once, and acts in that office")
    func device() async throws {
        let (owner, office, party) = try await person()
        let begun = try await Browser.gateway.send(BeginDeviceSignIn(client: "npp16 on a desk"))
        let (device, code) = (try #require(begun.device), try #require(begun.code))
        let redemption = RedeemDeviceSignIn(device: device)
        try await Browser.gateway.refusal(of: redemption, .transitionRefused)
        try await refuses(ShowDeviceSignIn(code: code), Speaker.everybody, 401)
        #expect(try await owner.send(ShowDeviceSignIn(code: code)).client == "npp16 on a desk")
        try await owner.send(ApproveDeviceSignIn(code: code))
        let (stranger, _, _) = try await person()
        try await refuses(ApproveDeviceSignIn(code: code), stranger, 404)
        let token = try await Browser.gateway.send(redemption)
        #expect(token.person == office && token.party == party && token.name == "npp16 on a desk")
        #expect(token.expiresAt.microseconds - token.issuedAt.microseconds == 8 * 3_600_000_000)
        try await speaker(with: token).send(ListDrafts(party: party))
        try await refuses(redemption, Browser.gateway, 404)
        try await refuses(RedeemDeviceSignIn(device: .generate()), Browser.gateway, 404)
    }
}
