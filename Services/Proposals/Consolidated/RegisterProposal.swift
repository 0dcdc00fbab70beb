public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Proposal {
        try await checkOriginals(in: unit)
        let proposal = Proposal(
            number: number, title: title, summary: summary, cluster: cluster,
            crossCuttingClusters: crossCuttingClusters ?? [], subsection: subsection, labels: labels,
            narrativeRegions: narrativeRegions, provenance: provenance, relatedProposals: relatedProposals ?? [],
            suggestedImplementers: suggestedImplementers ?? [], source: source)
        guard try await unit.execute(proposal.insert) == 1 else {
            guard let known = try await unit.first(FindProposal(number: number)) else {
                throw Fault("a proposal vanished")
            }
            try Rejection.requireSame("proposal", number, onRecord: known, given: proposal)
            return known
        }
        unit.enqueue(proposal.insertProvenance)
        try unit.tell(
            ProposalRegistered(number: number, title: title, cluster: cluster, labels: labels, originals: provenance),
            about: "proposal:\(number.rawValue)")
        return proposal
    }

    private func checkOriginals(in unit: UnitOfWork) async throws {
        guard Set(provenance).count == provenance.count else {
            throw Rejection.invalid("provenance", "names an original twice")
        }
        guard !labels.isEmpty, Set(labels).count == labels.count else {
            throw Rejection.invalid("labels", "must name at least one region, each once")
        }
        let known = Set(try await unit.query(KnownOriginals(originals: provenance)))
        if let missing = provenance.first(where: { !known.contains($0) }) {
            throw Rejection.invalid("provenance", "names “\(missing)”, which is not on record")
        }
    }

    private struct KnownOriginals: Statement {
        let originals: [OriginalID]

        var sql: SQL { "SELECT id FROM original WHERE id = ANY(\(originals))" }

        static func decode(_ row: Row) throws -> OriginalID { try row.decode(OriginalID.self) }
    }
}

extension Proposal {
    fileprivate var insert: SQL {
        """
        INSERT INTO proposal (number, title, summary, cluster, cross_cutting_clusters, subsection, labels,
            narrative_regions, related_proposals, suggested_implementers, source)
        VALUES (\(number), \(title), \(summary), \(cluster), \(crossCuttingClusters), \(subsection), \(labels),
            \(narrativeRegions), \(relatedProposals), \(suggestedImplementers), \(source))
        ON CONFLICT (number) DO NOTHING
        """
    }

    fileprivate var insertProvenance: SQL {
        """
        INSERT INTO provenance (proposal, original, place)
        SELECT \(number), edge.original, edge.place
        FROM unnest(\(provenance)) WITH ORDINALITY AS edge (original, place)
        """
    }
}
