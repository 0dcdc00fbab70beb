internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension BeginProviderSignIn {
    @Reactor func perform(in unit: UnitOfWork, at door: ProviderDoor?) async throws -> ProviderSignIn {
        guard let door else { throw ProviderDoor.absent }
        let (state, now) = (LinkSecret.generate(), Instant.now)
        guard try await unit.first(Count(network: network, now: now)) ?? 0 < SignInLimits.perNetwork else {
            throw SignInLimits.refusal
        }
        let page = try await door.page(state)
        let expires = now.advanced(by: ProviderDoor.lifetime)
        unit.enqueue(
            """
            INSERT INTO provider_sign_in (state, browser, network, begun_at, expires_at)
            VALUES (\(state.digest), \(browser), \(network), \(now), \(expires))
            """)
        return ProviderSignIn(page: Prose(cutting: page), expires: expires)
    }

    private struct Count: Statement {
        let network: Line
        let now: Instant

        var sql: SQL {
            """
            SELECT count(*) FROM provider_sign_in
            WHERE network = \(network) AND begun_at > \(now.advanced(by: .seconds(-3600)))
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
