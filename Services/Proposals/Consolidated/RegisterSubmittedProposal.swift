public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterSubmittedProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Proposal {
        try await keepOrigins(unit)
        try await GraphState.lock(in: unit)
        let number = if let number { number } else { try await GraphState.freeNumber(in: unit) }
        let proposal = Proposal(
            number: number, title: title, summary: text, cluster: cluster, crossCuttingClusters: [], labels: [],
            provenance: [], relatedProposals: [], suggestedImplementers: [], source: source, status: .submissionOnly,
            submissions: submissions)
        let language = language ?? .english
        guard try await proposal.register(language: language, reason: nil, in: unit) else {
            return try await proposal.requireRegistered(language: language, in: unit)
        }
        try proposal.tellRegistered(in: unit)
        return proposal
    }

    /// Who stands behind the submissions. What was told of it is at least as new as what was asked for before, or will be.
    @Reactor private func keepOrigins(_ unit: UnitOfWork) async throws {
        for submission in submissions {
            do {
                let found = try await unit.ask(ShowSubmission(submission: submission), of: .submissions)
                unit.enqueue(
                    """
                    INSERT INTO origin_submission (id, submitters) VALUES (\(submission), \(found.submitters))
                    ON CONFLICT (id) DO NOTHING
                    """)
            } catch let refused as RemoteProblem where refused.problem.status == 404 {
                throw Rejection.invalid("submissions", "names “\(submission)”, which is not on record")
            }
        }
    }
}

/// Keeps who stands behind a submission, whether a proposal is known from it already or will be.
struct KeepSubmitters: EventHandler {
    func apply(_ event: SignatureDecided, in unit: EventUnit) async throws {
        guard let submitters = event.submitters else { return }
        unit.enqueue(
            """
            INSERT INTO origin_submission (id, submitters) VALUES (\(event.submission), \(submitters))
            ON CONFLICT (id) DO UPDATE SET submitters = excluded.submitters
            """)
    }
}

/// Who stands behind the submissions that some proposals are known from, or what these were merged from: no label speaks for them.
struct Submitters: Statement {
    let proposals: [ProposalNumber]

    var sql: SQL {
        """
        WITH RECURSIVE origin AS (
            SELECT number FROM unnest(\(proposals)) AS number
            UNION SELECT source FROM origin
                JOIN operation ON targets @> ARRAY[origin.number] CROSS JOIN unnest(sources) AS source
            WHERE NOT EXISTS (SELECT FROM operation_reversal WHERE operation_reversal.operation = operation.id))
        SELECT ARRAY(
            SELECT DISTINCT unnest(origin_submission.submitters) FROM origin JOIN proposal USING (number)
            JOIN origin_submission ON origin_submission.id = ANY(proposal.submissions) ORDER BY 1)
        """
    }

    static func decode(_ row: Row) throws -> [PartyID] { try row.decode([PartyID].self) }
}
