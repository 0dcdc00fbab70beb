/// Registers a proposal that is known from written submissions only, outside the consolidated set.
public struct RegisterSubmittedProposal: Request {
    public typealias Answer = Proposal

    public static let definition = define(
        "proposals.submitted-proposals.register", .command, for: .secretariat, .post("/submitted-proposals"))

    /// Number of the proposal. Defaults to the next free one.
    public let number: ProposalNumber?
    public let title: Line
    public let text: Prose
    public let cluster: Cluster
    /// The written submissions that put it forward, at most a hundred.
    public let submissions: [SubmissionID]
    public let source: Line?
    /// Language of title and text. Defaults to English.
    public let language: LanguageTag?
}

extension RegisterSubmittedProposal: Limiting {
    /// Each is asked for in another service, which takes a moment.
    public static let limits: [String: Limit] = ["submissions": .distinct(1...100)]
}
