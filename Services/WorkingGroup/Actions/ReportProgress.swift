public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReportProgress: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard periodEnd >= periodStart else {
            throw Rejection.invalid("periodEnd", "must not be before \(field: "periodStart")")
        }
        // A day may have begun elsewhere that has not begun in UTC.
        guard periodEnd <= unit.now.date.advanced(byDays: 1) else {
            throw Rejection.invalid("periodEnd", "must not be in the future")
        }
        let current = try await LockAction.require(action, in: unit)
        try ActionAuthorization.requireOwner(unit.actor, current.owner, to: "report on it")
        guard [.accepted, .inProgress, .blocked].contains(current.state) else {
            throw Rejection(
                .transitionRefused,
                detail: """
                    Progress is reported between acceptance and completion; the action is \(word: current.state).
                    """)
        }
        unit.enqueue(insert(at: unit.now, by: unit.actor.subject, for: unit.actor.onBehalfOf))
        unit.enqueue(update)
        let reported = try await FollowUpAction.load(action, in: unit)
        try unit.tell(
            ProgressReported(
                action: action, number: current.number, title: current.title, owner: current.owner.party,
                percent: reported.percent, visibility: current.toldVisibility),
            about: Subject(action))
        return reported
    }

    /// The action is as far as the report of the latest period says: one that is filed late for an earlier period does not
    /// turn it back.
    private var update: SQL {
        """
        UPDATE action SET percent = (SELECT percent FROM progress_report WHERE progress_report.action = \(action)
            ORDER BY period_end DESC, report DESC LIMIT 1)
        WHERE id = \(action)
        """
    }

    private func insert(at instant: Instant, by author: ActorID, for party: PartyID?) -> SQL {
        """
        INSERT INTO progress_report (action, period_start, period_end, percent, narrative, obstacles,
            support_needed, reported_by, on_behalf_of, reported_at)
        VALUES (\(action), \(periodStart), \(periodEnd), \(percent), \(narrative), \(obstacles), \(supportNeeded),
            \(author), \(party), \(instant))
        """
    }
}
