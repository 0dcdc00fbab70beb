public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListMandateVersions: Query {
    public func answer(in context: QueryContext) async throws -> Page<MandateVersion> {
        try await context.page(after, limit, by: Self.order) {
            Select(window: $0)
        }
    }

    private static let order = Keyset<MandateVersion>(.ascending("version", \.version))

    private struct Select: Statement {
        let window: PageWindow

        var sql: SQL {
            """
            SELECT version, title, source, funding, reason, author, recorded_at FROM mandate_version
            WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> MandateVersion {
            try MandateVersion(
                version: row.version, title: row.title, source: row.source, funding: row.funding, reason: row.reason,
                author: row.author, recordedAt: row.recorded_at)
        }
    }
}
