public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DescribeSignIn: Query {
    public func answer(in context: QueryContext) async throws -> SignInDescription {
        guard let known = try await context.first(Select(id: signIn)) else {
            throw Rejection(.notFound, detail: "There is no way in of this id, or not any more.")
        }
        return SignInDescription(
            network: known.network,
            offices: try await context.ask(FindOffices(actor: known.person), of: .workingGroup).offices)
    }

    private struct Select: Statement {
        let id: SignInID

        var sql: SQL { "SELECT network, person FROM sign_in WHERE id = \(id) AND person IS NOT NULL" }

        static func decode(_ row: Row) throws -> (network: Line, person: ActorID) { try (row.network, row.person) }
    }
}
