public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowProposal: Query {
    public func answer(in context: QueryContext) async throws -> Proposal {
        let known = try await FindProposal(number: proposal).known(to: context)
        let positions = try await context.query(PositionCounts(proposal: proposal))
        return known.with(positions: Dictionary(uniqueKeysWithValues: positions))
    }

    struct PositionCounts: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT stance, count(*) FROM position WHERE proposal = \(proposal) AND ended_at IS NULL GROUP BY stance
            """
        }

        static func decode(_ row: Row) throws -> (String, Int) { try row.decode(String.self, Int.self) }
    }
}

struct FindProposal: Statement {
    let number: ProposalNumber

    /// A draft is there for the secretariat and the co-chairs only.
    @Reactor func known(to context: QueryContext) async throws -> Proposal {
        guard let known = try await context.first(self), known.status != .draft || context.actor.isSteering else {
            throw Rejection.notFound("proposal", number)
        }
        return known
    }

    var sql: SQL { "SELECT \(Proposal.columns) FROM proposal WHERE number = \(number)" }

    static func decode(_ row: Row) throws -> Proposal { try Proposal(row) }
}

extension Proposal {
    static var columns: SQL {
        """
        number, title, summary, cluster, cross_cutting_clusters, subsection, labels, narrative_regions,
        ARRAY(SELECT original FROM provenance AS edge WHERE edge.proposal = proposal.number ORDER BY place)
            AS provenance, related_proposals, suggested_implementers, source, status, version, submissions
        """
    }

    init(_ row: Row) throws {
        try self.init(
            number: row.number, title: row.title, summary: row.summary, cluster: row.cluster,
            crossCuttingClusters: row.cross_cutting_clusters, subsection: row.subsection, labels: row.labels,
            narrativeRegions: row.narrative_regions, provenance: row.provenance,
            relatedProposals: row.related_proposals, suggestedImplementers: row.suggested_implementers,
            source: row.source, status: row.status, version: row.version, submissions: row.submissions)
    }

    /// The same in another status.
    func with(status: ProposalStatus) -> Proposal {
        Proposal(
            number: number, title: title, summary: summary, cluster: cluster,
            crossCuttingClusters: crossCuttingClusters, subsection: subsection, labels: labels,
            narrativeRegions: narrativeRegions, provenance: provenance, relatedProposals: relatedProposals,
            suggestedImplementers: suggestedImplementers, source: source, status: status, version: version,
            submissions: submissions, positions: positions)
    }

    fileprivate func with(positions: [String: Int]) -> Proposal {
        Proposal(
            number: number, title: title, summary: summary, cluster: cluster,
            crossCuttingClusters: crossCuttingClusters, subsection: subsection, labels: labels,
            narrativeRegions: narrativeRegions, provenance: provenance, relatedProposals: relatedProposals,
            suggestedImplementers: suggestedImplementers, source: source, status: status, version: version,
            submissions: submissions, positions: positions)
    }
}
