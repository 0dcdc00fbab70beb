/// Lists submissions by class and name of the submitter.
public struct ListSubmissions: Request {
    public typealias Answer = Page<Submission>

    public static let definition = define("submissions.list", .query, for: .everyone, .get("/submissions"))

    public let submitterClass: SubmitterClass?
    public let party: PartyID?
    public let proposal: ProposalNumber?
    public let call: CallID?
    /// Includes versions that were replaced.
    public let superseded: Bool?
    public let after: String?
    public let limit: PageLimit?
}
