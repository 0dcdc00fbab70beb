public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReportProgress: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard periodEnd >= periodStart else {
            throw Rejection.invalid("periodEnd", "must not be before periodStart")
        }
        guard let current = try await unit.first(LockAction(id: action)) else {
            throw Rejection.notFound("action", action)
        }
        try ActionStateMachine.Side.owner.check(unit.actor, owner: current.owner)
        guard [.accepted, .inProgress, .blocked].contains(current.state) else {
            throw Rejection(
                .transitionRefused,
                detail: "Progress is reported between acceptance and completion; "
                    + "the action is \(current.state.rawValue).")
        }
        unit.enqueue("UPDATE action SET percent = \(percent) WHERE id = \(action)")
        unit.enqueue(insert(at: unit.now, by: try unit.actor.signature))
        try unit.tell(
            ProgressReported(
                action: action, number: current.number, title: current.title, owner: current.owner, percent: percent),
            about: "action:\(action)")
        return try await FollowUpAction.load(action, in: unit)
    }

    private func insert(at instant: Instant, by signature: Line) -> SQL {
        """
        INSERT INTO progress_report (action, period_start, period_end, percent, narrative, obstacles,
            support_needed, reported_by, reported_at)
        VALUES (\(action), \(periodStart), \(periodEnd), \(percent), \(narrative), \(obstacles), \(supportNeeded),
            \(signature), \(instant))
        """
    }
}
