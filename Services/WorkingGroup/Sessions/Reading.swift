internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What a query and a command have in common: both read for an actor.
@Reactor protocol Reading {
    nonisolated var actor: Actor { get }
    var bus: RequestClient { get }
    func query<S: Statement>(_ statement: S) async throws -> [S.Output]
    func first<S: Statement>(_ statement: S) async throws -> S.Output?
}

extension QueryContext: Reading {}
extension UnitOfWork: Reading {}
