public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ClassifyProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> Proposal {
        let touched = crossCuttingClusters ?? []
        guard !touched.contains(cluster) else {
            throw Rejection.invalid("crossCuttingClusters", "must name other clusters")
        }
        let locked = try await LockProposal(number: proposal).writable(in: unit)
        unit.enqueue(
            """
            UPDATE proposal SET cluster = \(cluster), subsection = \(subsection), cross_cutting_clusters = \(touched)
            WHERE number = \(proposal)
            """)
        unit.enqueue(
            """
            INSERT INTO proposal_classification (proposal, cluster, subsection, cross_cutting_clusters, classified_by,
                classified_at)
            VALUES (\(proposal), \(cluster), \(subsection), \(touched), \(unit.actor.subject), \(unit.now))
            """)
        if locked.status != .draft {
            try unit.tell(
                ProposalClassified(
                    number: proposal, cluster: cluster, subsection: subsection, crossCuttingClusters: touched),
                about: Subject(proposal))
        }
        guard let classified = try await unit.first(FindProposal(number: proposal)) else {
            throw Fault("a proposal vanished")
        }
        return classified
    }
}
