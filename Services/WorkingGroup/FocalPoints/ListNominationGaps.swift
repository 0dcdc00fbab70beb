public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNominationGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<NominationGap> {
        let cursor = try PageCursor(after: after, count: 2)
        let own = context.actor.has(.secretariat) ? nil : try context.actor.speaker(for: nil)
        let rows = try await context.query(
            Select(
                region: region, party: own, today: context.now.date, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.name.rawValue, $0.party.rawValue] }
    }

    private struct Select: Statement {
        let region: Region?
        let party: PartyID?
        let today: CalendarDate
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            let kinds = PartyKind.allCases.filter { $0.status != .observer }
            let open = ActionState.allCases.filter(\.isOpen)
            return """
                SELECT id, name,
                    (SELECT max(valid_to) + 1 FROM focal_point
                        WHERE focal_point.party = party.id AND role = 'focal-point' AND valid_to < \(today)) AS since,
                    (SELECT count(*) FROM action WHERE owner = party.id AND state = ANY(\(open))) AS actions
                FROM party
                WHERE kind = ANY(\(kinds)) AND (\(region)::text IS NULL OR region = \(region))
                    AND (\(party)::text IS NULL OR id = \(party))
                    AND NOT EXISTS (
                        SELECT FROM focal_point WHERE focal_point.party = party.id AND role = 'focal-point'
                            AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today)))
                    AND (\(cursor?.keys[0])::text IS NULL OR (name, id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
                ORDER BY name, id LIMIT \(limit)
                """
        }

        static func decode(_ row: Row) throws -> NominationGap {
            try NominationGap(party: row.id, name: row.name, since: row.since, openActions: row.actions)
        }
    }
}
