public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawPosition: Command {
    public func perform(in unit: UnitOfWork) async throws -> Position {
        let party = try PartyAuthorization(unit.actor, for: party, reason: reason, field: "reason").party
        let title = try await LockProposal(number: proposal).onTable(in: unit).title
        guard let current = try await unit.first(CurrentPosition(proposal: proposal, party: party)) else {
            throw Rejection.notFound("position of \(party) on proposal", proposal)
        }
        let (now, by) = (unit.instant(after: current.takenAt), unit.actor.subject)
        unit.enqueue(
            """
            UPDATE position SET ended_at = \(now), is_withdrawn = true, withdrawn_by = \(by),
                withdrawal_reason = \(reason)
            WHERE id = \(current.id)
            """)
        try unit.tell(
            PositionWithdrawn(
                position: current.id, proposal: proposal, title: title, party: party, stance: current.stance),
            about: Subject(proposal), reason: reason?.rawValue)
        return Position(
            id: current.id, proposal: proposal, party: party, partyName: current.partyName, stance: current.stance,
            text: current.text, takenAt: current.takenAt, takenBy: current.takenBy,
            recordingReason: current.recordingReason, endedAt: now, isWithdrawn: true, withdrawnBy: by,
            withdrawalReason: reason)
    }
}
