public import Messaging
public import Models
internal import Reactor

/// Reads the number of a proposal behind a prefix, which has to be that of the process. Whether the proposal is on record, who needs
/// it finds out.
public struct CitedProposalFinder: ReferenceFinder {
    public init() {}

    public func find(_ texts: [String], in reading: some HandlerContext) async throws -> [ResolvedReference] {
        let prefix = try await prefix(reading)
        return texts.map { text in
            let number = CitedProposal(quoted: text).flatMap { $0.prefix == prefix ? $0.number : nil }
            return ResolvedReference(text: text, objects: number.map { [NamedObject(id: $0.description)] } ?? [])
        }
    }

    public func hint(for text: String, in reading: some HandlerContext) async throws -> ProblemText? {
        guard let number = ProposalNumber(quoted: text) else { return nil }
        return NearNames.hint([try await prefix(reading).label(number)])
    }

    private func prefix(_ reading: some HandlerContext) async throws -> ProposalPrefix {
        guard let known = try await reading.first(ProcessBasics.Known()) else {
            return try await reading.process().proposalPrefix
        }
        return known.prefix
    }
}
