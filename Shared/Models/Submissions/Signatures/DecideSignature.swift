/// Confirms or declines, for your party, a joint submission with all its points, or some of its points.
public struct DecideSignature: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.signatures.decide", .command, for: .roles([.focalPoint, .observer]),
        .post("/submissions/{submission}/signatures"))

    public let submission: SubmissionID
    /// Points to decide on. Defaults to the submission with all points that name the party.
    public let points: [PointID]?
    /// Party that you act for. Defaults to your own.
    public let party: PartyID?
    public let decision: SignatureDecision
    /// Reason. Required to decline.
    public let reason: Prose?
}

extension DecideSignature: Limiting {
    public static let limits: [String: Limit] = ["points": .distinct(1...500)]

    public static let rules: [FieldRule] = [
        .needed("reason", "is required to decline", unless: "decision", isOneOf: [SignatureDecision.confirm])
    ]
}
