public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListUnreachableDelegations: Query {
    public func answer(in context: QueryContext) async throws -> Page<UnreachableDelegation> {
        try await context.page(after, limit, by: Self.order) {
            Select(region: region, today: context.now.date, window: $0)
        }
    }

    private static let order = Keyset<UnreachableDelegation>(.ascending("id", \.party))

    /// Delegations are the parties of a region, and all others that ever had a focal point.
    struct Select: Statement {
        let region: Region?
        let today: CalendarDate
        let window: PageWindow

        var sql: SQL {
            """
            SELECT id, name, region, coalesce(contacts, '{}') AS contacts FROM party LEFT JOIN LATERAL (
                SELECT array_agg(holder.id ORDER BY holder.id) AS contacts,
                    bool_or(NOT EXISTS (SELECT FROM suppression WHERE suppression.contact = holder.id)) AS is_reached
                FROM (
                    SELECT id FROM contact WHERE contact.party = party.id
                        AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))
                    UNION
                    SELECT id FROM alternate WHERE alternate.party = party.id
                        AND valid_from <= \(today) AND (valid_to IS NULL OR valid_to >= \(today))) AS holder
                ) AS held ON true
            WHERE (region IS NOT NULL OR EXISTS (SELECT FROM contact WHERE contact.party = party.id))
                AND is_reached IS NOT TRUE
                AND (\(region)::text IS NULL OR region = \(region)) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> UnreachableDelegation {
            let contacts: [ContactID] = try row.contacts
            return try UnreachableDelegation(
                party: row.id, name: row.name, region: row.region, why: contacts.isEmpty ? .vacant : .suppressed,
                contacts: contacts)
        }
    }
}
