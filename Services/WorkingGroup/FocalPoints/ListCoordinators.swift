public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListCoordinators: Query {
    public func answer(in context: QueryContext) async throws -> Page<RegionalCoordinator> {
        try await context.page(after, limit, by: RegionalCoordinator.order) {
            RegionalCoordinator.Select(region: region, window: $0)
        }
    }
}
