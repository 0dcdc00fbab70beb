public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowRelations: Query {
    public func answer(in context: QueryContext) async throws -> ProposalRelations {
        let known = try await FindProposal(number: proposal).known(to: context)
        let origins = Dictionary(
            uniqueKeysWithValues: try await context.query(OriginCounts(proposal: proposal)))
        return ProposalRelations(
            number: proposal,
            originLabels: Dictionary(
                uniqueKeysWithValues: known.labels.map { ($0.rawValue, origins[$0.rawValue] ?? 0) }),
            mentions: Dictionary(uniqueKeysWithValues: try await context.query(MentionCounts(proposal: proposal))),
            positions: Dictionary(
                uniqueKeysWithValues: try await context.query(ShowProposal.PositionCounts(proposal: proposal))))
    }

    private struct OriginCounts: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT region, count(*) FROM provenance JOIN original ON original.id = provenance.original
            WHERE proposal = \(proposal) GROUP BY region
            """
        }

        static func decode(_ row: Row) throws -> (String, Int) { try row.decode(String.self, Int.self) }
    }

    private struct MentionCounts: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT region, count(*) FROM mention CROSS JOIN unnest(regions) AS region
            WHERE proposal = \(proposal) GROUP BY region
            """
        }

        static func decode(_ row: Row) throws -> (String, Int) { try row.decode(String.self, Int.self) }
    }
}
