public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListLabels: Query {
    public func answer(in context: QueryContext) async throws -> LabelList {
        LabelList(proposals: try await context.query(Select(proposals: proposals)))
    }

    private struct Select: Statement {
        let proposals: [ProposalNumber]

        var sql: SQL {
            "SELECT number, labels FROM proposal WHERE number = ANY(\(proposals)) AND status <> \(ProposalStatus.draft)"
        }

        static func decode(_ row: Row) throws -> ProposalLabels {
            let (number, labels) = try row.decode(ProposalNumber.self, [Region].self)
            return ProposalLabels(proposal: number, labels: labels)
        }
    }
}
