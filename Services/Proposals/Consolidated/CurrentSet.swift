internal import Messaging
internal import Models
internal import Reactor

/// The consolidated set of now, for what may name its proposals only.
enum CurrentSet {
    /// - Throws: a rejection that names the field, where a proposal is not in the consolidated set of now.
    @Reactor static func require(_ proposals: [ProposalNumber], field: String, in unit: UnitOfWork) async throws {
        let known = try await unit.query(ProposalsByNumber(numbers: proposals))
        let current = Set(known.filter(\.status.isCurrent).map(\.number))
        if let stranger = proposals.first(where: { !current.contains($0) }) {
            throw Rejection.invalid(field, "names proposal \(stranger), which is not in the consolidated set")
        }
    }
}
