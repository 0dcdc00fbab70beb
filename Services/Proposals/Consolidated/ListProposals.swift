public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListProposals: Query {
    public func answer(in context: QueryContext) async throws -> Page<Proposal> {
        if status == .draft, !context.actor.isSteering {
            throw Rejection.forbidden("Drafts are read by the secretariat and the co-chairs.")
        }
        return try await context.page(after, limit, by: Self.order) {
            Select(
                statuses: status.map { [$0] } ?? Array(ProposalStatus.current), cluster: cluster, region: region,
                window: $0)
        }
    }

    private static let order = Keyset<Proposal>(.ascending("number", \.number))

    private struct Select: Statement {
        let statuses: [ProposalStatus]
        let cluster: Cluster?
        let region: Region?
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(Proposal.columns) FROM proposal
            WHERE \(window.start) AND status = ANY(\(statuses)) AND (\(cluster)::text IS NULL OR cluster = \(cluster))
                AND (\(region)::text IS NULL OR labels @> ARRAY[\(region)::text])
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        static func decode(_ row: Row) throws -> Proposal { try Proposal(row) }
    }
}

/// The proposals in some status, for the reports that are computed from all of them.
struct AllProposals: Statement {
    let statuses: Set<ProposalStatus>

    var sql: SQL { "SELECT \(Proposal.columns) FROM proposal WHERE status = ANY(\(Array(statuses))) ORDER BY number" }

    static func decode(_ row: Row) throws -> Proposal { try Proposal(row) }
}
