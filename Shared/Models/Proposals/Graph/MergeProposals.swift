/// Merges proposals and originals into one. Nothing is lost, and the merge can be reversed.
public struct MergeProposals: Request {
    public typealias Answer = ProposalOperation

    public static let definition = define(
        "proposals.merge", .command, for: .secretariat, .post("/operations/merges"), reach: .concerned)

    public let id: OperationID?
    public let proposals: [ProposalNumber]?
    public let originals: [OriginalID]?
    /// Existing proposal that takes in the others. Defaults to a new one.
    public let into: ProposalNumber?
    /// Versions that were read. A newer one of any of these proposals is a conflict.
    public let basedOn: [ReadVersion]?
    /// Title of the result. Required for a new proposal.
    public let title: Line?
    public let text: Prose?
    /// Language of title and text of a new proposal. Defaults to that of the first proposal.
    public let language: LanguageTag?
    /// Defaults to that of the first proposal.
    public let cluster: Cluster?
    public let rationale: Prose
    /// Session in which the merge was agreed.
    public let session: Line?
}
