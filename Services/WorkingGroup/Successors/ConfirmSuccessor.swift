public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ConfirmSuccessor: Command {
    public func perform(in unit: UnitOfWork) async throws -> Successor {
        guard let proposed = try await unit.first(LockSuccessor(id: successor)) else {
            throw Rejection.notFound("successor", successor)
        }
        if proposed.state == .confirmed { return proposed }
        guard proposed.state == .proposed, let name = proposed.name, let email = proposed.email else {
            throw Rejection(.transitionRefused, detail: "The successor was declined: another one may be proposed.")
        }
        let handover = try await HandOverFocalPoint(
            contact: proposed.contact, on: proposed.on, name: name, email: email, language: proposed.language,
            zone: proposed.zone, letter: proposed.letter
        ).perform(in: unit)
        try unit.tell(
            SuccessorConfirmed(
                successor: successor, contact: proposed.contact, party: proposed.party, on: proposed.on),
            about: Subject(focalPoint: proposed.contact))
        return try await proposed.decide(.confirmed, as: handover.to.id, in: unit)
    }
}
