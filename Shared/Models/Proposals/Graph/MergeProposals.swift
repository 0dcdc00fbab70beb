/// Merges proposals and originals into one; nothing is lost, and it can be reversed.
public struct MergeProposals: Request {
    public typealias Answer = ProposalOperation

    public static let definition = define("proposals.merge", .command, for: .secretariat, .post("/operations/merges"))

    public let id: OperationID?
    public let proposals: [ProposalNumber]?
    public let originals: [OriginalID]?
    /// A proposal that stands, which takes the others in; a new one is made where it is left out.
    public let into: ProposalNumber?
    /// The versions that were read before; it is a conflict where one of these proposals has a newer one.
    public let basedOn: [ReadVersion]?
    /// Of the result; needed where a new proposal is made.
    public let title: Line?
    public let text: Prose?
    /// In which title and text of a new proposal are written; that of the first proposal where it is left out.
    public let language: LanguageTag?
    /// That of the first proposal where it is left out.
    public let cluster: Cluster?
    public let rationale: Prose
    /// The session in which it was agreed.
    public let session: Line?
}
