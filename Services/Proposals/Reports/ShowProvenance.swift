public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowProvenance: Query {
    public func answer(in context: QueryContext) async throws -> ProvenanceReport {
        ProvenanceReport(
            originals: try await context.query(AllOriginals()),
            proposals: try await context.query(CountedProposals()))
    }
}

/// The consolidated set, and what was withdrawn from it: its originals are accounted for by that decision. What was
/// withdrawn without having been in the set accounts for nothing.
struct CountedProposals: Statement {
    var sql: SQL {
        """
        SELECT \(Proposal.columns) FROM proposal
        WHERE status = ANY(\(Array(ProposalStatus.current))) OR status = \(ProposalStatus.withdrawn) AND EXISTS (
            SELECT FROM proposal_move AS step
            WHERE step.proposal = number AND step.from_status = ANY(\(Array(ProposalStatus.current))))
        ORDER BY number
        """
    }

    static func decode(_ row: Row) throws -> Proposal { try Proposal(row) }
}

/// Every original on record.
struct AllOriginals: Statement {
    var sql: SQL { "SELECT \(Original.columns) FROM original ORDER BY region, ordinal" }

    static func decode(_ row: Row) throws -> Original { try Original(row) }
}

extension ProvenanceReport {
    /// Originals counted through provenance must be the originals on record, and a label of a proposal must come from
    /// an original of that region, and the other way round.
    init(originals: [Original], proposals: [Proposal]) {
        let regions = Dictionary(uniqueKeysWithValues: originals.map { ($0.id, $0.region) })
        let reached = Set(proposals.flatMap(\.provenance))
        let current = proposals.filter(\.status.isCurrent)
        let faults = Self.unreached(originals, reached) + proposals.flatMap { Self.mislabelled($0, regions) }
        self.init(
            originals: originals.count,
            originalsByRegion: Dictionary(grouping: originals, by: \.region.rawValue).mapValues(\.count),
            consolidated: current.count, originalsReached: reached.count, isBalanced: faults.isEmpty,
            offending: faults,
            proposals: current.map {
                ProvenanceEdge(number: $0.number, labels: $0.labels, originals: $0.provenance)
            })
    }

    private static func unreached(_ originals: [Original], _ reached: Set<OriginalID>) -> [ProvenanceFault] {
        originals.filter { !reached.contains($0.id) }.map {
            ProvenanceFault(original: $0.id, detail: "no proposal was merged from it")
        }
    }

    /// - Returns: the labels without an original, the originals without a label, and a proposal that comes from nowhere.
    private static func mislabelled(_ proposal: Proposal, _ regions: [OriginalID: Region]) -> [ProvenanceFault] {
        let origins = Set(proposal.provenance.compactMap { regions[$0] })
        return Region.allCases.compactMap { region in
            switch (proposal.labels.contains(region), origins.contains(region)) {
            case (true, false):
                fault(proposal, "carries the label \(region.rawValue) without an original of that region")
            case (false, true):
                fault(proposal, "was merged from an original of \(region.rawValue) and lacks its label")
            default: nil
            }
        }
    }

    private static func fault(_ proposal: Proposal, _ detail: String) -> ProvenanceFault? {
        Line(rawValue: detail).map { ProvenanceFault(number: proposal.number, detail: $0) }
    }
}
