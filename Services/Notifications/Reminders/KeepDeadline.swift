internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// An event that sets a deadline, moves it, or says that it is met.
protocol DeadlineEvent: Event {
    /// - Parameter now: when it is applied; steps of the ladder that lie before it are left out.
    func deadlineChange(at now: Instant) -> SQL?
}

/// Keeps the deadlines of calls and actions.
struct KeepDeadline<Applied: DeadlineEvent>: EventHandler {
    func apply(_ event: Applied, in unit: EventUnit) async throws {
        if let change = event.deadlineChange(at: unit.now) { unit.enqueue(change) }
    }
}

extension CallOpened: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        """
        INSERT INTO deadline (kind, object, title, due_at, zone, since, changed_at, next_step_at)
        VALUES ('call', \(call), \(title), \(closes), \(zone), \(max(now, opens)), \(now), \(now))
        ON CONFLICT (kind, object) DO NOTHING
        """
    }
}

extension CallExtended: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        .moved(.call, call.rawValue, to: closes, at: now)
    }
}

extension CallCorrected: DeadlineEvent {
    /// A closing time that has moved begins a new round of the ladder, which begins with the opening.
    func deadlineChange(at now: Instant) -> SQL? {
        let hasMoved = fields.contains { ["opens", "closes"].contains($0.rawValue) }
        return """
            UPDATE deadline SET title = \(title), zone = \(zone),
                round = CASE WHEN due_at = \(closes) THEN round ELSE round + 1 END,
                since = CASE WHEN \(hasMoved) THEN \(max(now, opens))::timestamptz ELSE since END,
                due_at = \(closes), changes = changes + 1, changed_at = \(now), next_step_at = \(now)
            WHERE kind = 'call' AND object = \(call)
            """
    }
}

extension CallWithdrawn: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        """
        UPDATE deadline SET state = \(DeadlineState.cancelled), changes = changes + 1, changed_at = \(now),
            next_step_at = \(now)
        WHERE kind = 'call' AND object = \(call)
        """
    }
}

extension SubmissionReceived: DeadlineEvent {
    /// Parties that signed the former version are asked again.
    func deadlineChange(at now: Instant) -> SQL? {
        call.map { .delivering(submission, to: $0, by: submitters, inPlaceOf: [submission, supersedes ?? submission]) }
    }
}

extension SignatureDecided: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        guard let call, let submitters else { return nil }
        return .delivering(submission, to: call, by: submitters, inPlaceOf: [submission])
    }
}

extension ActionProposed: DeadlineEvent {
    /// An action that has a day alone is due at the end of it in its zone.
    func deadlineChange(at now: Instant) -> SQL? {
        """
        INSERT INTO deadline
            (kind, object, title, owner, due_at, zone, can_be_late, since, changed_at, next_step_at)
        VALUES ('action', \(action), \(title), \(owner),
            coalesce(\(dueAt)::timestamptz, (\(due)::date + 1)::timestamp AT TIME ZONE \(zone)::text), \(zone),
            \(funding != .unfunded), \(now), \(now), \(now))
        ON CONFLICT (kind, object) DO NOTHING
        """
    }
}

extension ActionMoved: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        let state: DeadlineState =
            switch to {
            case .proposed, .accepted, .inProgress, .blocked: .open
            case .done, .verified: .done
            case .dropped, .superseded: .cancelled
            }
        return """
            UPDATE deadline SET state = \(state), changes = changes + 1, changed_at = \(now), next_step_at = \(now)
            WHERE kind = 'action' AND object = \(action) AND state <> \(state)
            """
    }
}

extension ExtensionDecided: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        state == .approved ? .moved(.action, action.rawValue, to: newDue, at: now) : nil
    }
}

extension ActionRevised: DeadlineEvent {
    func deadlineChange(at now: Instant) -> SQL? {
        """
        UPDATE deadline SET title = \(title), can_be_late = \(funding != .unfunded), changes = changes + 1,
            changed_at = \(now), next_step_at = \(now)
        WHERE kind = 'action' AND object = \(action)
        """
    }
}

extension SQL {
    /// - Parameter former: what is no longer delivered by anybody else.
    fileprivate static func delivering(
        _ submission: SubmissionID, to call: CallID, by parties: [PartyID], inPlaceOf former: [SubmissionID]
    ) -> SQL {
        """
        WITH gone AS (
            DELETE FROM delivered WHERE submission = ANY(\(former))
                AND NOT (submission = \(submission) AND party = ANY(\(parties))))
        INSERT INTO delivered (call, party, submission)
            SELECT \(call), party, \(submission) FROM unnest(\(parties)) AS party
        ON CONFLICT DO NOTHING
        """
    }

    /// A later date begins a new round of the ladder.
    fileprivate static func moved(_ kind: DeadlineKind, _ object: String, to due: Instant, at now: Instant) -> SQL {
        """
        UPDATE deadline SET due_at = \(due), round = round + 1, since = greatest(since, \(now)), changes = changes + 1,
            changed_at = \(now), next_step_at = \(now)
        WHERE kind = \(kind) AND object = \(object) AND due_at <> \(due)
        """
    }
}
