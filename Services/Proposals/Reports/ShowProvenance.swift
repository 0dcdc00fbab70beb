public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowProvenance: Query {
    public func answer(in context: QueryContext) async throws -> ProvenanceReport {
        ProvenanceReport(
            originals: try await context.query(AllOriginals()),
            proposals: try await context.query(CountedProposals()),
            due: try await context.query(DueOrigins()))
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

/// The originals that each proposal has to come from: those of the last operation that holds, else those with which it was
/// registered. The edges have to say the same.
struct DueOrigins: Statement {
    var sql: SQL {
        """
        SELECT number, coalesce(
            (SELECT ARRAY(SELECT jsonb_array_elements_text(node -> 'originals'))
                FROM operation CROSS JOIN jsonb_array_elements(after) AS node
                WHERE (sources @> ARRAY[number] OR targets @> ARRAY[number]) AND node -> 'number' = to_jsonb(number)
                    AND NOT EXISTS (
                        SELECT FROM operation_reversal WHERE operation_reversal.operation = operation.id)
                ORDER BY operation.place DESC LIMIT 1),
            registered_from)
        FROM proposal
        """
    }

    static func decode(_ row: Row) throws -> (proposal: ProposalNumber, originals: [OriginalID]) {
        try row.decode(ProposalNumber.self, [OriginalID].self)
    }
}

/// Every original on record.
struct AllOriginals: Statement {
    var sql: SQL { "SELECT \(Original.columns) FROM original ORDER BY region, ordinal" }

    static func decode(_ row: Row) throws -> Original { try Original(row) }
}

extension ProvenanceReport {
    /// Originals counted through provenance must be the originals on record, the edges of a proposal must be those that its
    /// registration and the operations gave it, and a label must come from an original of that region, and the other way
    /// round.
    init(originals: [Original], proposals: [Proposal], due: [(proposal: ProposalNumber, originals: [OriginalID])]) {
        let due = Dictionary(uniqueKeysWithValues: due.map { ($0.proposal, $0.originals) })
        let regions = Dictionary(uniqueKeysWithValues: originals.map { ($0.id, $0.region) })
        let reached = Set(proposals.flatMap(\.provenance))
        let current = proposals.filter(\.status.isCurrent)
        let faults =
            Self.unreached(originals, reached)
            + proposals.flatMap { Self.misplaced($0, due[$0.number] ?? []) + Self.mislabelled($0, regions) }
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

    /// - Returns: the edges that are missing, and those that nothing on record has made.
    private static func misplaced(_ proposal: Proposal, _ due: [OriginalID]) -> [ProvenanceFault] {
        due.filter { !proposal.provenance.contains($0) }.compactMap {
            fault(proposal, "lacks its edge to the original \($0)", $0)
        }
            + proposal.provenance.filter { !due.contains($0) }.compactMap {
                fault(proposal, "has an edge to the original \($0) that no registration and no operation made", $0)
            }
    }

    /// - Returns: the labels without an original, the originals without a label, and a proposal that comes from nowhere.
    private static func mislabelled(_ proposal: Proposal, _ regions: [OriginalID: Region]) -> [ProvenanceFault] {
        let origins = Set(proposal.provenance.compactMap { regions[$0] })
        return origins.union(proposal.labels).sorted().compactMap { region in
            switch (proposal.labels.contains(region), origins.contains(region)) {
            case (true, false):
                fault(proposal, "carries the label \(region.rawValue) without an original of that region")
            case (false, true):
                fault(proposal, "was merged from an original of \(region.rawValue) and lacks its label")
            default: nil
            }
        }
    }

    private static func fault(
        _ proposal: Proposal, _ detail: String, _ original: OriginalID? = nil
    ) -> ProvenanceFault? {
        Line(rawValue: detail).map { ProvenanceFault(number: proposal.number, original: original, detail: $0) }
    }
}
