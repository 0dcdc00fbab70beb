public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Proposal {
        try checkLists()
        try await checkOriginals(in: unit)
        let proposal = Proposal(
            number: number, title: title, summary: summary, cluster: cluster,
            crossCuttingClusters: crossCuttingClusters ?? [], subsection: subsection, labels: labels,
            narrativeRegions: narrativeRegions, provenance: provenance, relatedProposals: relatedProposals ?? [],
            suggestedImplementers: suggestedImplementers ?? [], source: source,
            status: isDraft == true ? .draft : .tabled)
        let language = language ?? .english
        guard try await proposal.register(language: language, reason: nil, in: unit) else {
            return try await proposal.requireRegistered(language: language, in: unit)
        }
        try proposal.tellRegistered(in: unit)
        return proposal
    }

    private func checkLists() throws {
        guard crossCuttingClusters?.contains(cluster) != true else {
            throw Rejection.invalid("crossCuttingClusters", "must name other clusters")
        }
        guard relatedProposals?.contains(number) != true else {
            throw Rejection.invalid("relatedProposals", "must name other proposals")
        }
    }

    private func checkOriginals(in unit: UnitOfWork) async throws {
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
    /// Puts a new proposal on record, with its text as the first version.
    ///
    /// - Returns: false where the number is taken.
    @Reactor func register(
        language: LanguageTag, session: Line? = nil, reason: Prose?, in unit: UnitOfWork
    ) async throws -> Bool {
        guard try await unit.execute(insert) == 1 else { return false }
        unit.enqueue(insertProvenance)
        WrittenVersion(
            proposal: number, version: 1, language: language, title: title, text: summary, session: session,
            reason: reason
        ).enqueue(in: unit)
        return true
    }

    /// Puts the result of an operation on record, under a number that was free.
    @Reactor func registerAnew(
        language: LanguageTag, session: Line?, reason: Prose, as node: ProposalNode, in unit: UnitOfWork
    ) async throws {
        guard try await register(language: language, session: session, reason: reason, in: unit) else {
            throw Unavailable("Proposal \(number) was taken meanwhile.", retryAfter: .milliseconds(50))
        }
        try tellRegistered(as: node, in: unit)
    }

    /// Nothing is told of a draft.
    ///
    /// - Parameter node: what an operation has made of it; unchanged without one.
    @Reactor func tellRegistered(as node: ProposalNode? = nil, reason: Prose? = nil, in unit: UnitOfWork) throws {
        guard status != .draft else { return }
        try unit.tell(
            ProposalRegistered(
                number: number, title: title, cluster: cluster, labels: node?.labels ?? labels,
                originals: node?.originals ?? provenance),
            about: Subject(number), reason: reason?.rawValue)
    }

    /// A repeated registration changes nothing. What became of the proposal since is not compared, only how it began.
    @Reactor func requireRegistered(language: LanguageTag, in unit: UnitOfWork) async throws -> Proposal {
        guard let known = try await unit.first(FindProposal(number: number)),
            let first = try await unit.first(FirstText(proposal: number))
        else { throw Fault("a proposal vanished") }
        guard first.language == language else {
            throw Rejection.conflict("proposal", number, differingIn: ["language"])
        }
        if try await unit.first(HasChanged(proposal: number)) == true {
            guard first.title == title, first.text == summary else {
                throw Rejection.conflict("proposal", number, differingIn: ["title", "summary"])
            }
        } else {
            try Rejection.requireSame("proposal", number, onRecord: known, given: self)
        }
        return known
    }

    private var insert: SQL {
        """
        INSERT INTO proposal (number, title, summary, cluster, cross_cutting_clusters, subsection, labels,
            narrative_regions, related_proposals, suggested_implementers, source, status, submissions, registered_from)
        VALUES (\(number), \(title), \(summary), \(cluster), \(crossCuttingClusters), \(subsection), \(labels),
            \(narrativeRegions), \(relatedProposals), \(suggestedImplementers), \(source), \(status),
            \(submissions), \(provenance))
        ON CONFLICT (number) DO NOTHING
        """
    }

    private var insertProvenance: SQL {
        """
        INSERT INTO provenance (proposal, original, place)
        SELECT \(number), edge.original, edge.place
        FROM unnest(\(provenance)) WITH ORDINALITY AS edge (original, place)
        """
    }
}

private struct FirstText: Statement {
    let proposal: ProposalNumber

    var sql: SQL {
        """
        SELECT language, title, text FROM version_text JOIN proposal_version USING (proposal, version, language)
        WHERE proposal = \(proposal) AND version = 1
        """
    }

    static func decode(_ row: Row) throws -> (language: LanguageTag, title: Line, text: Prose) {
        try row.decode(LanguageTag.self, Line.self, Prose.self)
    }
}

/// Whether anything was done to a proposal since it was registered.
private struct HasChanged: Statement {
    let proposal: ProposalNumber

    var sql: SQL {
        """
        SELECT EXISTS (SELECT FROM proposal_version WHERE proposal = \(proposal) AND version > 1)
            OR EXISTS (SELECT FROM proposal_move WHERE proposal = \(proposal))
            OR EXISTS (SELECT FROM proposal_classification WHERE proposal = \(proposal))
            OR EXISTS (SELECT FROM operation WHERE sources @> ARRAY[\(proposal)::bigint]
                OR targets @> ARRAY[\(proposal)::bigint])
        """
    }

    static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
}
