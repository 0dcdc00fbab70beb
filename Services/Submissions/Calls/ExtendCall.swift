public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ExtendCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        guard let former = try await unit.first(LockCall(id: call)) else { throw Rejection.notFound("call", call) }
        let closing = try await Closing(instant: closes, day: closesOn, zone: former.zone).resolved(in: unit)
        guard closing.closes > former.closes else {
            throw Rejection.invalid(
                closesOn == nil ? "closes" : "closesOn", "must be later than now: the call closes at \(former.closes)")
        }
        let deadline = modificationDeadline ?? former.deadline.map { max($0, closing.closes) }
        if let deadline, deadline < max(closing.closes, former.deadline ?? closing.closes) {
            throw Rejection.invalid(
                "modificationDeadline", "must be neither before the call closes nor earlier than now")
        }
        unit.enqueue(insert(former, closing.closes, at: unit.now, by: try unit.actor.signature))
        unit.enqueue(
            "UPDATE call SET closes_at = \(closing.closes), modification_deadline = \(deadline) WHERE id = \(call)")
        // What came in between is in time now.
        unit.enqueue(
            """
            UPDATE submission SET is_late = false
            WHERE call_id = \(call) AND is_late AND submitted_at <= \(closing.closes)
            """)
        try unit.tell(
            CallExtended(
                call: call, title: former.title, formerCloses: former.closes, closes: closing.closes,
                zone: former.zone, reason: reason), about: "call:\(call)", reason: reason.rawValue)
        guard let extended = try await unit.first(FindCall(id: call)) else { throw Fault("a call vanished") }
        return extended
    }

    private func insert(_ former: LockCall.Output, _ closes: Instant, at now: Instant, by actor: Line) -> SQL {
        """
        INSERT INTO call_extension
            (call_id, extended_at, former_closes, closes, former_modification_deadline, reason, extended_by)
        VALUES (\(call), \(now), \(former.closes), \(closes), \(former.deadline), \(reason), \(actor))
        """
    }
}

/// Two who extend a call at once do so one after the other.
private struct LockCall: Statement {
    let id: CallID

    struct Output: Sendable {
        let title: Line
        let closes: Instant
        let deadline: Instant?
        let zone: TimeZoneName
    }

    var sql: SQL { "SELECT title, closes_at, modification_deadline, zone FROM call WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Output {
        let (title, closes, deadline, zone) = try row.decode(
            Line.self, Instant.self, Instant?.self, TimeZoneName.self)
        return Output(title: title, closes: closes, deadline: deadline, zone: zone)
    }
}
