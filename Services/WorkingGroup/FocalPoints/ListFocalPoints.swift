public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListFocalPoints: Query {
    public func answer(in context: QueryContext) async throws -> Page<FocalPoint> {
        try await context.page(after, limit, by: Self.order) {
            Select(party: try visibleParty(context.actor), window: $0)
        }
    }

    private static let order = Keyset<FocalPoint>(.ascending("party", \.party), .ascending("id", \.id))

    /// Addresses are no public matter: a party sees its own, the secretariat all.
    private func visibleParty(_ actor: Actor) throws -> PartyID? {
        if actor.has(.secretariat) { return party }
        return try actor.speaker(for: party)
    }

    private struct Select: Statement {
        let party: PartyID?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(FocalPoint.columns) FROM focal_point
            WHERE (\(party)::text IS NULL OR party = \(party))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> FocalPoint { try FocalPoint(row) }
    }
}
