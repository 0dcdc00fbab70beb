public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListInstruments: Query {
    public func answer(in context: QueryContext) async throws -> Page<Instrument> {
        try await context.page(after, limit, by: Self.order) {
            Select(filter: self, window: $0)
        }
    }

    private static let order = Keyset<Instrument>(.ascending("name", \.name), .ascending("id", \.id))

    private struct Select: Statement {
        let filter: ListInstruments
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Instrument.columns) FROM instrument
            WHERE (\(filter.kind)::text IS NULL OR kind = \(filter.kind))
                AND (\(filter.isOrganization)::boolean IS NULL OR is_organization = \(filter.isOrganization))
                AND (\(filter.proposal)::bigint IS NULL OR EXISTS (SELECT FROM instrument_link
                    WHERE instrument_link.instrument = instrument.id AND proposal = \(filter.proposal)))
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Instrument { try Instrument(row) }
    }
}
