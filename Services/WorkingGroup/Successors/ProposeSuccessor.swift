public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ProposeSuccessor: Command {
    public func perform(in unit: UnitOfWork) async throws -> Successor {
        try name.requirePersonName(as: "name")
        guard let office = try await unit.first(LockFocalPoint(id: contact)), unit.actor.maySpeak(for: office.party)
        else { throw Rejection.notFound("focal point", contact) }
        guard office.role == .focalPoint else {
            throw Rejection.invalid("contact", "is an alternate; only a focal point's office is handed over")
        }
        let today = unit.now.date
        guard office.validTo.map({ $0 >= today }) ?? true else {
            throw Rejection(.transitionRefused, detail: "The term is over: the secretariat nominates who comes next.")
        }
        guard on > office.validFrom else { throw Rejection.invalid("on", "must be after the term began") }
        let proposed = Successor(
            id: id ?? .generate(), contact: contact, party: office.party, state: .proposed, name: name, email: email,
            language: language, zone: zone, letter: letter, on: on, proposedBy: unit.actor.subject,
            proposedAt: unit.now)
        if let known = try await unit.first(LockSuccessor(id: proposed.id)) {
            guard known.contact == contact, known.proposedBy == unit.actor.subject else { throw Rejection.taken }
            return known
        }
        if try await unit.first(WaitingSuccessor(contact: contact)) != nil {
            throw Rejection(.conflict, detail: "A successor was proposed and is not decided yet.")
        }
        try await unit.execute(proposed.insert)
        try unit.tell(
            SuccessorProposed(successor: proposed.id, contact: contact, party: office.party, on: on),
            about: Subject(focalPoint: contact))
        return proposed
    }
}

/// One that waits for a decision.
private struct WaitingSuccessor: Statement {
    let contact: ContactID

    var sql: SQL { "SELECT id FROM successor WHERE contact = \(contact) AND state = \(SuccessorState.proposed)" }

    static func decode(_ row: Row) throws -> SuccessorID { try row.decode(SuccessorID.self) }
}

struct LockSuccessor: Statement {
    let id: SuccessorID

    var sql: SQL { "SELECT \(Successor.columns) FROM successor WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Successor { try Successor(row) }
}

extension Successor {
    static var columns: SQL {
        """
        id, contact, party, state, name, email, language, zone, letter, first_day, proposed_by, proposed_at, decided_by,
        decided_at, note, successor
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, contact: row.contact, party: row.party, state: row.state, name: row.name, email: row.email,
            language: row.language, zone: row.zone, letter: row.letter, on: row.first_day,
            proposedBy: row.proposed_by, proposedAt: row.proposed_at, decidedBy: row.decided_by,
            decidedAt: row.decided_at, note: row.note, successor: row.successor)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO successor (id, contact, party, state, name, email, language, zone, letter, first_day, proposed_by,
            proposed_at)
        VALUES (\(id), \(contact), \(party), \(state), \(name), \(email), \(language), \(zone), \(letter), \(on),
            \(proposedBy), \(proposedAt))
        """
    }

    /// Notes a decision, and forgets who it was about: the register has them, or nobody.
    @Reactor func decide(
        _ state: SuccessorState, note: Prose? = nil, as successor: ContactID? = nil, in unit: UnitOfWork
    ) async throws -> Successor {
        try await unit.execute(
            """
            UPDATE successor SET state = \(state), name = NULL, email = NULL, decided_by = \(unit.actor.subject),
                decided_at = \(unit.now), note = \(note), successor = \(successor)
            WHERE id = \(id)
            """)
        guard let decided = try await unit.first(LockSuccessor(id: id)) else { throw Fault("a successor vanished") }
        return decided
    }
}
