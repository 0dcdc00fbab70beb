public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension TakePosition: Command {
    public func perform(in unit: UnitOfWork) async throws -> Position {
        let party = try unit.actor.speaker(for: party)
        try await PartyRegister.requireState(party, in: unit)
        let title = try await LockProposal(number: proposal).open(in: unit).title
        let former = try await unit.first(CurrentPosition(proposal: proposal, party: party))
        if let former, former.stance == stance, former.text == text { return former }

        // Whoever came first may have waited longer for the lock: the order of the instants is the order of the changes.
        let now = max(Instant.now, former?.takenAt ?? unit.now)
        if let former {
            unit.enqueue("UPDATE position SET ended_at = \(now) WHERE id = \(former.id)")
        }
        let position = Position(
            id: .generate(), proposal: proposal, party: party, partyName: former?.partyName, stance: stance, text: text,
            takenAt: now, takenBy: try unit.actor.signature, isWithdrawn: false)
        unit.enqueue(position.insert)
        try unit.tell(
            PositionTaken(
                position: position.id, proposal: proposal, title: title, party: party, stance: stance,
                formerStance: former?.stance),
            about: "proposal:\(proposal.rawValue)")
        return position
    }
}

/// Positions on one proposal stand in one order: its row is what writers queue at.
struct LockProposal: Statement {
    let number: ProposalNumber

    var sql: SQL { "SELECT title, status, version FROM proposal WHERE number = \(number) FOR UPDATE" }

    static func decode(_ row: Row) throws -> (title: Line, status: ProposalStatus, version: Int) {
        try row.decode(Line.self, ProposalStatus.self, Int.self)
    }

    /// - Throws: a rejection where it is not on record, or nothing more is said or written about it.
    @Reactor func open(in unit: UnitOfWork) async throws -> Output {
        guard let locked = try await unit.first(self), locked.status != .draft || unit.actor.readsDrafts else {
            throw Rejection.notFound("proposal", number)
        }
        guard locked.status.isOpen else {
            throw Rejection(.transitionRefused, detail: "\(number) is \(locked.status.rawValue).")
        }
        return locked
    }
}

struct CurrentPosition: Statement {
    let proposal: ProposalNumber
    let party: PartyID

    var sql: SQL {
        """
        SELECT \(Position.columns) FROM position
        WHERE proposal = \(proposal) AND party = \(party) AND ended_at IS NULL
        """
    }

    static func decode(_ row: Row) throws -> Position { try Position(row) }
}

extension Position {
    fileprivate var insert: SQL {
        """
        INSERT INTO position (id, proposal, party, stance, text, taken_at, taken_by)
        VALUES (\(id), \(proposal), \(party), \(stance), \(text), \(takenAt), \(takenBy))
        """
    }
}
