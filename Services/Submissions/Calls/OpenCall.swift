internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension OpenCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        let seat = try await zone == nil ? unit.process().zone : nil
        let zone = zone ?? seat ?? .utc
        let closing = try await Closing(instant: closes, day: closesOn, zone: zone).resolved(in: unit)
        let opens = opens ?? unit.now
        let call = Call(
            id: id ?? .generate(), title: title, questions: questions, audience: audience ?? [], opens: opens,
            closes: closing.closes, closesOn: closing.closesOn, zone: zone, closesLocal: closing.local,
            modificationDeadline: modificationDeadline, extensions: [], openedBy: unit.actor.subject,
            submissions: 0)
        if let known = try await unit.first(FindCall(id: call.id)) {
            return try await unchanged(known, given: call, in: unit)
        }
        try checkInstants(opens, call.closes)
        guard try await unit.execute(call.insert) == 1 else {
            return try await unchanged(try await Call.load(call.id, in: unit), given: call, in: unit)
        }
        try unit.tell(
            CallOpened(
                call: call.id, title: title, opens: opens, closes: call.closes, closesLocal: closing.local, zone: zone),
            about: Subject(call.id))
        return call
    }

    private func checkInstants(_ opens: Instant, _ closes: Instant) throws {
        var problems = FieldProblems()
        problems.require(closes > opens, closesOn == nil ? "closes" : "closesOn", "must be after the call opens")
        problems.require(
            (modificationDeadline ?? closes) >= closes, "modificationDeadline", "must not be before the call closes")
        try problems.throwIfAny()
    }

    /// A repetition is a repetition still when the call was extended or corrected meanwhile.
    private func unchanged(_ known: Call, given: Call, in unit: UnitOfWork) async throws -> Call {
        let opened = try await CorrectionLog(Subject(given.id)).original(of: known, in: unit)
        func first(extending field: String) -> CallExtension? {
            opened.extensions.first { !known.wasCorrected(in: field, before: $0.extendedAt) }
        }
        let comparable = Call(
            id: given.id, title: title, questions: questions, audience: given.audience,
            opens: opens ?? opened.opens,
            closes: opened.closes, closesOn: opened.closesOn, zone: given.zone, closesLocal: opened.closesLocal,
            modificationDeadline: opened.modificationDeadline, extensions: opened.extensions,
            openedBy: opened.openedBy, submissions: opened.submissions)
        try Rejection.requireSame("call", given.id, onRecord: opened, given: comparable)
        guard given.closes == first(extending: "closes")?.formerCloses ?? opened.closes else {
            throw Rejection.conflict("call", given.id, differingIn: ["closes"])
        }
        let deadline = first(extending: "modificationDeadline").map(\.formerModificationDeadline)
        guard modificationDeadline == deadline ?? opened.modificationDeadline else {
            throw Rejection.conflict("call", given.id, differingIn: ["modificationDeadline"])
        }
        return known
    }
}

extension Call {
    fileprivate func wasCorrected(in field: String, before instant: Instant) -> Bool {
        (corrections ?? []).contains { correction in
            correction.at < instant && correction.former.contains { $0.field.rawValue == field }
        }
    }

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
