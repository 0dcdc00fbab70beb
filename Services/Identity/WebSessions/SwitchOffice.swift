internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension SwitchOffice {
    @Reactor func perform(in unit: UnitOfWork, at door: FactorDoor) async throws -> StartedWebSession {
        guard let held = try await unit.first(HeldSession.Find(secret: secret, isLocking: true)),
            held.isOpen(at: .now)
        else { throw HeldSession.refusal }
        guard !held.isAlone else {
            throw Rejection(
                .confirmationNeeded,
                detail: "You signed in by a code, which is for one office: sign in by a link to act in another.")
        }
        let found = try await unit.ask(FindOffices(actor: held.person), of: .workingGroup)
        guard let chosen = found.offices.first(where: { $0.actor == office }) else {
            throw Rejection.invalid("office", "is none of yours")
        }
        // Who else is reached at the new address, the way in that led here knew nothing of.
        guard found.addressSince.map({ $0 < held.begunAt }) ?? true else {
            throw Rejection(
                .confirmationNeeded,
                detail: "Your address has changed since you signed in: sign in anew, by the new one.")
        }
        // The way in that led here said nothing of that office's second factor.
        let holders = try await unit.query(HeldFactor.Holders(people: [chosen.actor]))
        guard holders.isEmpty, !door.isRequired(of: chosen.role) else {
            throw Rejection(
                .confirmationNeeded, detail: "This office asks for a second factor: sign in anew, in this office.")
        }
        try held.end(at: .now, in: unit)
        return try NewSession(
            office: chosen, agent: held.agent, network: held.network, authenticatedAt: held.authenticatedAt,
            expires: held.expiresAt
        ).begin(in: unit)
    }
}
