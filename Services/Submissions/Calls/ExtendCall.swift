public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Storage

extension ExtendCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        let former = try await Call.requireStanding(call, in: unit)
        let closing = try await Closing(instant: closes, day: closesOn, zone: former.zone).resolved(in: unit)
        guard closing.closes > former.closes else {
            throw Rejection.invalid(
                closesOn == nil ? "closes" : "closesOn",
                "must be later than \(former.closes), when the call closes so far")
        }
        let deadline = modificationDeadline ?? former.modificationDeadline.map { max($0, closing.closes) }
        if let deadline, deadline < max(closing.closes, former.modificationDeadline ?? closing.closes) {
            throw Rejection.invalid(
                "modificationDeadline", "must be neither before the call closes nor earlier than it is so far")
        }
        unit.enqueue(insert(former, closing.closes, at: unit.now, by: unit.actor.subject))
        unit.enqueue(
            "UPDATE call SET closes_at = \(closing.closes), modification_deadline = \(deadline) WHERE id = \(call)")
        try unit.tell(
            CallExtended(
                call: call, title: former.title, formerCloses: former.closes, closes: closing.closes,
                closesLocal: closing.local, zone: former.zone, reason: reason),
            about: Subject(call), reason: reason.rawValue)
        try await countInTime(closing.closes, in: unit)
        return try await Call.load(call, in: unit)
    }

    /// What came in between is in time now, and its submitters hear of it, unless it had been admitted already.
    @Reactor private func countInTime(_ closes: Instant, in unit: UnitOfWork) async throws {
        for counted in try await unit.query(CountInTime(call: call, closes: closes)) where !counted.wasAdmitted {
            try unit.tell(
                SubmissionAdmitted(
                    submission: counted.id, number: counted.number, submitters: counted.submitters,
                    title: counted.title,
                    reason: reason),
                about: Subject(counted.id), reason: reason.rawValue)
        }
    }

    private func insert(_ former: Call, _ closes: Instant, at now: Instant, by author: ActorID) -> SQL {
        """
        INSERT INTO call_extension
            (call_id, extended_at, former_closes, closes, former_modification_deadline, reason, extended_by)
        VALUES (\(call), \(now), \(former.closes), \(closes), \(former.modificationDeadline), \(reason), \(author))
        """
    }
}

/// By the day of receipt where the secretariat has entered one, else by the instant.
private struct CountInTime: Statement {
    let call: CallID
    let closes: Instant

    struct Output: Sendable {
        let id: SubmissionID
        let number: SubmissionNumber
        let submitters: [PartyID]
        let title: Line?
        let wasAdmitted: Bool
    }

    var sql: SQL {
        """
        UPDATE submission SET is_late = false FROM call
        WHERE call.id = call_id AND call_id = \(call) AND is_late
            AND CASE WHEN received_on = (submitted_at AT TIME ZONE 'UTC')::date THEN submitted_at < \(closes)
                ELSE received_on <= \(SQL.lastDay(of: "\(closes)::timestamptz", in: "call.zone")) END
        RETURNING submission.id, submission.number, submitters, submission.title, admitted_at IS NOT NULL AS was_admitted
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            id: row.id, number: row.number, submitters: row.submitters, title: row.title,
            wasAdmitted: row.was_admitted)
    }
}
