public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListCoordinators: Query {
    public func answer(in context: QueryContext) async throws -> Page<RegionalCoordinator> {
        var select = RegionalCoordinator.Select(region: region, limit: PageLimit.rows(limit))
        if let cursor = try PageCursor(after: after, count: 2) {
            select.cursor = (cursor.keys[0], try cursor.date(1))
        }
        return Page(rows: try await context.query(select), limit: limit) {
            [$0.region.rawValue, $0.validFrom.rawValue]
        }
    }
}
