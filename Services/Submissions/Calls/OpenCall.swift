public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension OpenCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        guard questions.count <= 50 else { throw Rejection.invalid("questions", "must be at most 50") }
        try Rejection.requirePlannable(opens, as: "opens")
        try Rejection.requirePlannable(modificationDeadline, as: "modificationDeadline")
        let seat = try await zone == nil ? unit.process().zone : nil
        let zone = zone ?? seat ?? .utc
        let closing = try await Closing(instant: closes, day: closesOn, zone: zone).resolved(in: unit)
        try checkInstants(closing.closes)
        let call = Call(
            id: id ?? .generate(), title: title, questions: questions, audience: audience ?? [], opens: opens,
            closes: closing.closes, closesOn: closing.closesOn, zone: zone, closesLocal: closing.local,
            modificationDeadline: modificationDeadline, extensions: [], openedBy: unit.actor.signature,
            submissions: 0)
        guard try await unit.execute(call.insert) == 1 else {
            return try await unchanged(call, in: unit)
        }
        try unit.tell(
            CallOpened(
                call: call.id, title: title, opens: opens, closes: call.closes, closesLocal: closing.local, zone: zone),
            about: Subject(call.id))
        return call
    }

    private func checkInstants(_ closes: Instant) throws {
        guard closes > opens else {
            throw Rejection.invalid(closesOn == nil ? "closes" : "closesOn", "must be after the call opens")
        }
        if let modificationDeadline, modificationDeadline < closes {
            throw Rejection.invalid("modificationDeadline", "must not be before the call closes")
        }
    }

    /// A repetition is a repetition still when the call was extended meanwhile.
    private func unchanged(_ given: Call, in unit: UnitOfWork) async throws -> Call {
        guard let known = try await unit.first(FindCall(id: given.id)) else { throw Fault("a call vanished") }
        let first = known.extensions.first
        let comparable = Call(
            id: given.id, title: title, questions: questions, audience: given.audience, opens: opens,
            closes: known.closes, closesOn: known.closesOn, zone: given.zone, closesLocal: known.closesLocal,
            modificationDeadline: known.modificationDeadline, extensions: known.extensions, openedBy: known.openedBy,
            submissions: known.submissions)
        try Rejection.requireSame("call", given.id, onRecord: known, given: comparable)
        guard given.closes == first?.formerCloses ?? known.closes else {
            throw Rejection.conflict("call", given.id, differingIn: ["closes"])
        }
        guard modificationDeadline == (first == nil ? known.modificationDeadline : first?.formerModificationDeadline)
        else { throw Rejection.conflict("call", given.id, differingIn: ["modificationDeadline"]) }
        return known
    }
}

extension Call {
    fileprivate var insert: SQL {
        """
        INSERT INTO call
            (id, title, questions, audience, opens_at, closes_at, zone, modification_deadline, opened_by)
        VALUES (\(id), \(title), \(questions), \(audience), \(opens), \(closes), \(zone), \(modificationDeadline),
            \(openedBy))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
