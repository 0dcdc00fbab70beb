/// Where a party stands to a submission, or a point, that it is said to make.
public enum SignatureState: String, Word {
    /// It submitted it itself, or alone.
    case author
    case unconfirmed
    case confirmed
    case declined
}

/// A party behind a submission or a point, and whether it has confirmed that.
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

/// What a signatory says of it.
public enum SignatureDecision: String, Word {
    case confirm
    case decline
}

/// Confirms or declines that one's party stands behind a joint submission, or makes some points of it.
public struct DecideSignature: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.signatures.decide", .command, for: .roles([.focalPoint, .observer]),
        .post("/submissions/{submission}/signatures"),
        "Confirms or declines, for one's own party, a joint submission with all its points, or some points of it.")

    public let submission: SubmissionID
    /// The submission itself, with all points that name the party, where it is left out.
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

/// A signatory confirmed or declined a submission, or points of it.
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
