internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension RepeatSignIn {
    /// Whoever holds the link of another browser learns nothing, and lets nobody in: the new one goes where that one went.
    @Reactor func perform(in unit: UnitOfWork) async throws -> SignIn {
        let link = try await OpenSignIn.find(secret: secret, code: nil, in: unit)
        guard let known = try await unit.first(Mark(id: link.id)) else { throw OpenSignIn.refusal }
        return try await WaitingSignIn(
            address: nil, known: (link.person, link.party), mark: known, browser: browser, network: network
        ).enter(in: unit)
    }

    private struct Mark: Statement {
        let id: SignInID

        var sql: SQL { "SELECT address_mark FROM sign_in WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> ContentDigest { try row.decode(ContentDigest.self) }
    }
}
