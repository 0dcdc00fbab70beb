public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListInstruments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Instrument> {
        let cursor = try PageCursor(after: after, count: 2)
        let rows = try await context.query(Select(filter: self, cursor: cursor, limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [$0.name.rawValue, $0.id.rawValue] }
    }

    private struct Select: Statement {
        let filter: ListInstruments
        let cursor: PageCursor?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Instrument.columns) FROM instrument
            WHERE (\(filter.kind)::text IS NULL OR kind = \(filter.kind))
                AND (\(filter.isOrganisation)::boolean IS NULL OR is_organisation = \(filter.isOrganisation))
                AND (\(filter.proposal)::bigint IS NULL OR EXISTS (SELECT FROM instrument_link
                    WHERE instrument_link.instrument = instrument.id AND proposal = \(filter.proposal)))
                AND (\(cursor?.keys[0])::text IS NULL OR (name, id) > (\(cursor?.keys[0]), \(cursor?.keys[1])))
            ORDER BY name, id LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Instrument { try Instrument(row) }
    }
}
