/// Confirms or declines, for one's own party, a joint submission with all its points, or some points of it.
public struct DecideSignature: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.signatures.decide", .command, for: .roles([.focalPoint, .observer]),
        .post("/submissions/{submission}/signatures"))

    public let submission: SubmissionID
    /// The submission itself, with all points that name the party, where it is left out.
    public let points: [PointID]?
    /// The actor's own where it is left out.
    public let party: PartyID?
    public let decision: SignatureDecision
    /// Required to decline.
    public let reason: Prose?
}
