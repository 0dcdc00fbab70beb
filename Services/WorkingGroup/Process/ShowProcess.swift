public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowProcess: Query {
    public func answer(in context: QueryContext) async throws -> ProcessDefinition {
        if let known = try await context.first(FindProcess(version: version)) { return known }
        guard let version, try await context.first(FindProcess()) != nil else { throw Rejection.processUndefined }
        throw Rejection.notFound("version of the process", version)
    }
}
