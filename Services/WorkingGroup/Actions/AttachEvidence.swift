public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AttachEvidence: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        if kind == .link, WebAddress(rawValue: reference.rawValue) == nil {
            throw Rejection.invalid("reference", "must be \(WebAddress.rule.words)")
        }
        guard let current = try await unit.first(LockAction(id: action)) else {
            throw Rejection.notFound("action", action)
        }
        guard unit.actor.maySpeak(for: current.owner) else {
            throw Rejection.forbidden("Only \(current.owner) and the secretariat may attach evidence to the action.")
        }
        guard !current.state.isFinal else {
            throw Rejection(.transitionRefused, detail: "The action is \(current.state.rawValue).")
        }
        unit.enqueue(insert(at: unit.now, by: try unit.actor.signature))
        try unit.tell(
            EvidenceAttached(
                action: action, number: current.number, title: current.title, owner: current.owner, kind: kind),
            about: "action:\(action)")
        return try await FollowUpAction.load(action, in: unit)
    }

    private func insert(at instant: Instant, by signature: Line) -> SQL {
        """
        INSERT INTO evidence (action, kind, reference, title, dated, attached_by, attached_at)
        VALUES (\(action), \(kind), \(reference), \(title), \(dated), \(signature), \(instant))
        """
    }
}
