internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What a query and a command have in common: statements, other services, a moment.
@Reactor protocol Reading {
    nonisolated var now: Instant { get }
    var bus: RequestClient { get }
    func query<S: Statement>(_ statement: S) async throws -> [S.Output]
}

extension QueryContext: Reading {}
extension UnitOfWork: Reading {}
