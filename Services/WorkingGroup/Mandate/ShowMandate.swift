public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowMandate: Query {
    public func answer(in context: QueryContext) async throws -> Mandate {
        if let known = try await context.first(FindMandate(version: version)) { return known }
        guard let version else { throw Rejection(.notFound, detail: "There is no mandate on record yet.") }
        throw Rejection.notFound("version of the mandate", version)
    }
}
