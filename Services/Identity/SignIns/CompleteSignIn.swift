internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension CompleteSignIn {
    /// - Throws: ``OpenSignIn/refusal`` also in another browser than the one that asked.
    @Reactor func perform(
        in unit: UnitOfWork, lasting lifetimes: SessionLifetimes, at door: FactorDoor
    ) async throws -> StartedWebSession {
        let signIn = try await OpenSignIn.find(secret: secret, code: code, in: unit, isLocking: true)
        guard signIn.browser.map({ $0 == browser }) ?? true else { throw OpenSignIn.refusal }
        let offices = try await signIn.offices(in: unit)
        guard let chosen = offices.first(where: { $0.actor == office }) else {
            throw Rejection.invalid("office", "is none of yours, or has ended")
        }
        let held = try await unit.first(HeldFactor.Lock(person: chosen.actor))
        let hasFactor = held?.confirmedAt != nil
        if let held, hasFactor {
            guard let factor else { throw Rejection.invalid("factor", "is needed to sign in to this office") }
            if let refusal = try await door.refusal(of: factor, field: "factor", for: held, in: unit) {
                // The link stays open, and the attempt is counted.
                unit.refuse(refusal)
                return StartedWebSession(session: .generate(), expires: signIn.expires, awaitsFactor: false)
            }
        }
        let now = Instant.now
        unit.enqueue("UPDATE sign_in SET used_at = \(now) WHERE id = \(signIn.id)")
        return try NewSession(
            office: chosen, agent: agent, network: network,
            authenticatedAt: min(now, signIn.authenticated ?? now),
            expires: now.advanced(by: lifetimes.whole),
            awaitsFactor: !hasFactor && door.isRequired(of: chosen.role), isAlone: signIn.isCode
        ).begin(in: unit)
    }
}
