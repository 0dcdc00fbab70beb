public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DeclineSuccessor: Command {
    public func perform(in unit: UnitOfWork) async throws -> Successor {
        guard let proposed = try await unit.first(LockSuccessor(id: successor)) else {
            throw Rejection.notFound("successor", successor)
        }
        if proposed.state == .declined { return proposed }
        // What is told of an office keeps its order.
        _ = try await unit.first(LockFocalPoint(id: proposed.contact))
        guard proposed.state == .proposed else {
            throw Rejection(.transitionRefused, detail: "The successor was confirmed, and is in office.")
        }
        try unit.tell(
            SuccessorDeclined(
                successor: successor, contact: proposed.contact, party: proposed.party, on: proposed.on),
            about: Subject(focalPoint: proposed.contact), reason: reason.rawValue)
        return try await proposed.decide(.declined, note: reason, in: unit)
    }
}
