/// Lists the points made on a proposal or a need, by a party, or in a submission.
public struct ListPoints: Request {
    public typealias Answer = Page<Point>

    public static let definition = define("submissions.points.list", .query, for: .everyone, .get("/points"))

    /// Lists points of the submission and of its former versions.
    public let submission: SubmissionID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let party: PartyID?
    public let stance: PointStance?
    /// Whether to list withdrawn ones as well. Defaults to false.
    public let withdrawn: Bool?
    public let after: String?
    public let limit: PageLimit?
}
