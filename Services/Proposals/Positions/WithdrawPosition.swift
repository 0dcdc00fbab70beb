public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawPosition: Command {
    public func perform(in unit: UnitOfWork) async throws -> Position {
        let party = try unit.actor.speaker(for: party)
        guard let title = try await unit.first(LockProposal(number: proposal))?.title else {
            throw Rejection.notFound("proposal", proposal)
        }
        guard let current = try await unit.first(CurrentPosition(proposal: proposal, party: party)) else {
            throw Rejection.notFound("position of \(party) on", proposal)
        }
        let now = max(Instant.now, current.takenAt)
        unit.enqueue("UPDATE position SET ended_at = \(now), is_withdrawn = true WHERE id = \(current.id)")
        try unit.tell(
            PositionWithdrawn(
                position: current.id, proposal: proposal, title: title, party: party, stance: current.stance),
            about: "proposal:\(proposal.rawValue)", reason: reason?.rawValue)
        return Position(
            id: current.id, proposal: proposal, party: party, partyName: current.partyName, stance: current.stance,
            text: current.text, takenAt: current.takenAt, takenBy: current.takenBy, endedAt: now,
            isWithdrawn: true)
    }
}
