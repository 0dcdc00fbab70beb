public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListPositions: Query {
    public func answer(in context: QueryContext) async throws -> Page<Position> {
        _ = try await FindProposal(number: proposal).known(to: context)
        return try await context.page(after, limit, by: Self.order) {
            Select(filter: self, window: $0)
        }
    }

    private static let order = Keyset<Position>(
        .ascending("party", \.party), .ascending("taken_at", \.takenAt), .ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListPositions
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Position.columns) FROM position
            WHERE proposal = \(filter.proposal) AND (\(filter.history ?? false) OR ended_at IS NULL)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Position { try Position(row) }
    }
}

extension Position {
    static var columns: SQL {
        """
        id, proposal, party, (SELECT name FROM party AS register WHERE register.id = position.party) AS party_name,
        stance, text, taken_at, taken_by, recording_reason, ended_at, is_withdrawn, withdrawn_by, withdrawal_reason
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, proposal: row.proposal, party: row.party, partyName: row.party_name, stance: row.stance,
            text: row.text, takenAt: row.taken_at, takenBy: row.taken_by, recordingReason: row.recording_reason,
            endedAt: row.ended_at, isWithdrawn: row.is_withdrawn, withdrawnBy: row.withdrawn_by,
            withdrawalReason: row.withdrawal_reason)
    }
}
