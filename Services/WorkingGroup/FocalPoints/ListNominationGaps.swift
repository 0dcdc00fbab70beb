public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListNominationGaps: Query {
    public func answer(in context: QueryContext) async throws -> Page<NominationGap> {
        let own = context.actor.has(.secretariat) ? nil : try context.actor.speaker(for: nil)
        return try await context.page(after, limit, by: Self.order) {
            Select(region: region, party: own, today: context.now.date, window: $0)
        }
    }

    private static let order = Keyset<NominationGap>(.ascending("name", \.name), .ascending("id", \.party))

    private struct Select: Statement {
        let region: Region?
        let party: PartyID?
        let today: CalendarDate
        let window: PageWindow

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
                    AND \(window.start)
                ORDER BY \(window.order) LIMIT \(window.limit)
                """
        }

        static func decode(_ row: Row) throws -> NominationGap {
            try NominationGap(party: row.id, name: row.name, since: row.since, openActions: row.actions)
        }
    }
}
