public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension TakePosition: Command {
    public func perform(in unit: UnitOfWork) async throws -> Position {
        let voice = try PartyAuthorization(unit.actor, for: party, reason: recordingReason)
        let party = voice.party
        try await PartyRegister.requireState(party, in: unit)
        let title = try await LockProposal(number: proposal).open(in: unit).title
        let former = try await unit.first(CurrentPosition(proposal: proposal, party: party))
        if let former, former.stance == stance, former.text == text,
            (former.recordingReason == nil) == (voice.recordingReason == nil)
        {
            return former
        }

        let now = unit.instant(after: former?.takenAt)
        if let former {
            unit.enqueue("UPDATE position SET ended_at = \(now) WHERE id = \(former.id)")
        }
        let position = Position(
            id: .generate(), proposal: proposal, party: party, partyName: former?.partyName, stance: stance, text: text,
            takenAt: now, takenBy: unit.actor.subject, recordingReason: voice.recordingReason, isWithdrawn: false)
        unit.enqueue(position.insert)
        try unit.tell(
            PositionTaken(
                position: position.id, proposal: proposal, title: title, party: party, stance: stance,
                formerStance: former?.stance, recordingReason: voice.recordingReason),
            about: Subject(proposal))
        return position
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
        INSERT INTO position (id, proposal, party, stance, text, taken_at, taken_by, recording_reason)
        VALUES (\(id), \(proposal), \(party), \(stance), \(text), \(takenAt), \(takenBy), \(recordingReason))
        """
    }
}
