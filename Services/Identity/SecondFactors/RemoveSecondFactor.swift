internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension RemoveSecondFactor {
    @Reactor func perform(in unit: UnitOfWork, at door: FactorDoor) async throws -> SecondFactor {
        let person = try unit.actor.mayLookAfter(person)
        let isOwn = person == unit.actor.subject
        if !isOwn, reason == nil {
            throw Rejection.invalid("reason", "is needed to remove the second factor of somebody else")
        }
        guard let factor = try await unit.first(HeldFactor.Lock(person: person)), factor.confirmedAt != nil else {
            throw Rejection.notFound("second factor of", person)
        }
        let gone = SecondFactor(person: person, confirmedAt: nil, recoveryCodes: 0)
        if isOwn {
            guard let code else { throw Rejection.invalid("code", "is needed to remove your own second factor") }
            if let refusal = try await door.refusal(of: code, field: "code", for: factor, in: unit) {
                unit.refuse(refusal)
                return gone
            }
        }
        unit.enqueue("DELETE FROM second_factor WHERE person = \(person)")
        try unit.tell(
            SecondFactorRemoved(actor: person, party: factor.party), about: Subject(secondFactorOf: person),
            reason: reason?.rawValue)
        return gone
    }
}
