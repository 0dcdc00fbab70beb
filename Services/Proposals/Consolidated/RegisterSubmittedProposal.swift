public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterSubmittedProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Proposal {
        guard (1...Self.most).contains(submissions.count), Set(submissions).count == submissions.count else {
            throw Rejection.invalid("submissions", "must name 1 to \(Self.most) submissions, each once")
        }
        let submitters = try await submitters(unit)
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
        unit.enqueue("UPDATE proposal SET submitters = \(submitters) WHERE number = \(number)")
        try proposal.tellRegistered(in: unit)
        return proposal
    }

    /// Each is asked for with its owner, which takes a moment: so there may be only so many.
    private static let most = 100

    /// Who made the submissions, each once.
    @Reactor private func submitters(_ unit: UnitOfWork) async throws -> [PartyID] {
        var submitters: [PartyID] = []
        for submission in submissions {
            do {
                let found = try await unit.ask(ShowSubmission(submission: submission), of: .submissions)
                submitters += found.submitters.filter { !submitters.contains($0) }
            } catch let refused as RemoteProblem where refused.problem.status == 404 {
                throw Rejection.invalid("submissions", "names “\(submission)”, which is not on record")
            }
        }
        return submitters
    }
}

/// Who made the submissions that some proposals are known from, or what these were merged from: no label speaks for them.
struct Submitters: Statement {
    let proposals: [ProposalNumber]

    var sql: SQL {
        """
        WITH RECURSIVE origin AS (
            SELECT number FROM unnest(\(proposals)) AS number
            UNION SELECT source FROM origin
                JOIN operation ON targets @> ARRAY[origin.number] CROSS JOIN unnest(sources) AS source
            WHERE NOT EXISTS (SELECT FROM operation_reversal WHERE operation_reversal.operation = operation.id))
        SELECT ARRAY(SELECT DISTINCT unnest(submitters) FROM proposal JOIN origin USING (number) ORDER BY 1)
        """
    }

    static func decode(_ row: Row) throws -> [PartyID] { try row.decode([PartyID].self) }
}
