public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReportProgress: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard periodEnd >= periodStart else {
            throw Rejection.invalid("periodEnd", "must not be before periodStart")
        }
        // A day may have begun elsewhere that has not begun in UTC.
        guard periodEnd <= unit.now.date.advanced(byDays: 1) else {
            throw Rejection.invalid("periodEnd", "must not be in the future")
        }
        let current = try await LockAction.require(action, in: unit)
        try await Speaking.require(unit.actor, for: current.owner, in: unit, to: "report on it")
        guard [.accepted, .inProgress, .blocked].contains(current.state) else {
            throw Rejection(
                .transitionRefused,
                detail: "Progress is reported between acceptance and completion; "
                    + "the action is \(current.state.rawValue).")
        }
        unit.enqueue("UPDATE action SET percent = \(percent) WHERE id = \(action)")
        unit.enqueue(insert(at: unit.now, by: try unit.actor.signature, for: unit.actor.onBehalfOf))
        try unit.tell(
            ProgressReported(
                action: action, number: current.number, title: current.title, owner: current.owner.party,
                percent: percent, visibility: current.toldVisibility),
            about: "action:\(action)")
        return try await FollowUpAction.load(action, in: unit)
    }

    private func insert(at instant: Instant, by signature: Line, for party: PartyID?) -> SQL {
        """
        INSERT INTO progress_report (action, period_start, period_end, percent, narrative, obstacles,
            support_needed, reported_by, on_behalf_of, reported_at)
        VALUES (\(action), \(periodStart), \(periodEnd), \(percent), \(narrative), \(obstacles), \(supportNeeded),
            \(signature), \(party), \(instant))
        """
    }
}
