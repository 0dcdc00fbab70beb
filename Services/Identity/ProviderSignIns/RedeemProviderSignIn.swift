internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension RedeemProviderSignIn {
    /// A state counts once, in the browser that was sent off with it. Where the provider does not answer it stays as it was.
    @Reactor func perform(in unit: UnitOfWork, at door: ProviderDoor?) async throws -> RedeemedProviderSignIn {
        guard let door else { throw ProviderDoor.absent }
        let now = Instant.now
        guard try await unit.first(Use(state: state, browser: browser, now: now)) != nil else {
            throw OpenSignIn.refusal
        }
        guard let word = try await door.address(of: grant, state) else {
            return RedeemedProviderSignIn(outcome: .untrusted)
        }
        guard word.isVerified, let address = word.address else {
            return RedeemedProviderSignIn(outcome: .unverified)
        }
        let offices = try await unit.ask(FindOffices(email: address), of: .workingGroup).offices
        guard let person = offices.first else { return RedeemedProviderSignIn(outcome: .unknown) }
        let code = SignInCode.generate()
        unit.enqueue(
            """
            INSERT INTO sign_in (id, address_mark, network, browser, code, person, requested_at, expires_at,
                authenticated_at)
            VALUES (\(SignInID.generate()), 'provider', \(network), \(browser), \(code.digest), \(person.actor), \(now),
                \(now.advanced(by: SignInLimits.lifetime)), \(word.authenticated))
            """)
        return RedeemedProviderSignIn(outcome: .accepted, code: code)
    }

    private struct Use: Statement {
        let state: LinkSecret
        let browser: ContentDigest
        let now: Instant

        var sql: SQL {
            """
            UPDATE provider_sign_in SET used_at = \(now)
            WHERE state = \(state.digest) AND browser = \(browser) AND used_at IS NULL AND expires_at > \(now)
            RETURNING network
            """
        }

        static func decode(_ row: Row) throws -> Line { try row.decode(Line.self) }
    }
}
