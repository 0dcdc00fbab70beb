/// Where a party stands to a point that it is said to make.
public enum SignatureState: String, Word {
    /// It submitted the point itself, and alone.
    case author
    case unconfirmed
    case confirmed
    case declined
}

/// A party behind a point, and whether it has confirmed that.
public struct Signatory: Codable, Sendable, Equatable {
    public let party: PartyID
    public let state: SignatureState
    public let decidedBy: Line?
    public let decidedAt: Instant?
    public let reason: Prose?

    public init(
        party: PartyID, state: SignatureState, decidedBy: Line? = nil, decidedAt: Instant? = nil, reason: Prose? = nil
    ) {
        self.party = party
        self.state = state
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.reason = reason
    }
}

/// What a signatory says of a point.
public enum SignatureDecision: String, Word {
    case confirm
    case decline
}

/// Confirms or declines that one's party makes the points of a submission.
public struct DecideSignature: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.signatures.decide", .command, for: .roles([.focalPoint, .delegate, .observer]),
        .post("/submissions/{submission}/signatures"),
        "Confirms or declines, for one's own party, that it makes the points of a joint submission.")

    public let submission: SubmissionID
    /// All of those that name the party where it is left out.
    public let points: [PointID]?
    /// The actor's own where it is left out.
    public let party: PartyID?
    public let decision: SignatureDecision
    /// Required to decline.
    public let reason: Prose?

    public init(
        submission: SubmissionID, points: [PointID]? = nil, party: PartyID? = nil, decision: SignatureDecision,
        reason: Prose? = nil
    ) {
        self.submission = submission
        self.points = points
        self.party = party
        self.decision = decision
        self.reason = reason
    }
}

/// A signatory confirmed or declined points.
public struct SignatureDecided: Event, Equatable {
    public static let type: EventType = "npp16.submissions.signature.decided.v1"

    public let submission: SubmissionID
    public let points: [PointID]
    public let party: PartyID
    public let decision: SignatureDecision
    public let reason: Prose?

    public init(
        submission: SubmissionID, points: [PointID], party: PartyID, decision: SignatureDecision, reason: Prose? = nil
    ) {
        self.submission = submission
        self.points = points
        self.party = party
        self.decision = decision
        self.reason = reason
    }
}
