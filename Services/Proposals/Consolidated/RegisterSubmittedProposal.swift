public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterSubmittedProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Proposal {
        guard !submissions.isEmpty, Set(submissions).count == submissions.count else {
            throw Rejection.invalid("submissions", "must name at least one submission, each once")
        }
        for submission in submissions {
            guard try await unit.bus.knows(ShowSubmission(submission: submission), in: .submissions) else {
                throw Rejection.invalid("submissions", "names “\(submission)”, which is not on record")
            }
        }
        try await GraphState.lock(in: unit)
        let free = try await GraphState.freeNumber(in: unit)
        let proposal = Proposal(
            number: number ?? free, title: title, summary: text, cluster: cluster, crossCuttingClusters: [],
            labels: [], provenance: [], relatedProposals: [], suggestedImplementers: [], source: source,
            status: .submissionOnly, submissions: submissions)
        guard try await proposal.register(reason: nil, in: unit) else {
            return try await proposal.requireRegistered(in: unit)
        }
        try proposal.tellRegistered(in: unit)
        return proposal
    }
}
