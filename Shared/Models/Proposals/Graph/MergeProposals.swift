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

extension MergeProposals: Limiting {
    public static let limits: [String: Limit] = [
        "proposals": .distinct(0...999), "originals": .distinct(0...1000), "basedOn": .items(0...1000),
    ]

    public static let rules: [FieldRule] = [
        FieldRule(
            "proposals", "and originals must be at least two, or one and a proposal to merge into",
            ["proposals": .atLeast(2)], ["originals": .atLeast(2)],
            ["proposals": .atLeast(1), "originals": .atLeast(1)],
            ["into": .given, "proposals": .atLeast(1)], ["into": .given, "originals": .atLeast(1)]),
        FieldRule("title", "is needed, since a new proposal is made", ["into": .given], ["title": .given]),
        FieldRule("text", "is needed, since a new proposal is made", ["into": .given], ["text": .given]),
    ]
}
