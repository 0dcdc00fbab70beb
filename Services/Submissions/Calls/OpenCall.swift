public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension OpenCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        try checkInstants()
        let call = Call(
            id: id ?? .generate(), title: title, questions: questions, opens: opens, closes: closes, zone: zone,
            modificationDeadline: modificationDeadline, openedBy: try unit.actor.signature, submissions: 0)
        guard try await unit.execute(call.insert) == 1 else {
            return try await unchanged(call, in: unit)
        }
        try unit.tell(
            CallOpened(call: call.id, title: title, opens: opens, closes: closes, zone: zone), about: "call:\(call.id)")
        return call
    }

    private func checkInstants() throws {
        guard closes > opens else { throw Rejection.invalid("closes", "must be after the call opens") }
        if let modificationDeadline, modificationDeadline < closes {
            throw Rejection.invalid("modificationDeadline", "must not be before the call closes")
        }
        guard questions.count <= 50 else { throw Rejection.invalid("questions", "must be at most 50") }
    }

    private func unchanged(_ given: Call, in unit: UnitOfWork) async throws -> Call {
        guard let known = try await unit.first(FindCall(id: given.id)) else { throw Fault("a call vanished") }
        let comparable = Call(
            id: given.id, title: title, questions: questions, opens: opens, closes: closes, zone: zone,
            modificationDeadline: modificationDeadline, openedBy: known.openedBy, submissions: known.submissions)
        try Rejection.requireSame("call", given.id, onRecord: known, given: comparable)
        return known
    }
}

extension Call {
    fileprivate var insert: SQL {
        """
        INSERT INTO call (id, title, questions, opens_at, closes_at, zone, modification_deadline, opened_by)
        VALUES (\(id), \(title), \(questions), \(opens), \(closes), \(zone), \(modificationDeadline), \(openedBy))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
