/// Where a party stands to a submission, or a point, that names it.
public enum SignatureState: String, Word {
    /// It submitted it itself, or alone.
    case author
    /// Others have named it, and it has not said anything yet: it is not behind it.
    case invited
    case confirmed
    case declined

    /// Whether it counts as the party's.
    public var isBehind: Bool { self == .author || self == .confirmed }
}

/// A party that a submission or a point names, and what it says of it.
public struct Signatory: Codable, Sendable, Equatable {
    public let party: PartyID
    public let state: SignatureState
    /// Who said so for it: of what the secretariat received signed, the secretariat.
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

/// A submission names parties that have not said so themselves: they are asked to confirm or to decline it.
public struct SignaturesRequested: Event, Equatable {
    public static let type: EventType = "npp16.submissions.signatures.requested.v1"

    public let submission: SubmissionID
    public let call: CallID?
    /// Those who are asked.
    public let invited: [PartyID]
    /// Those who stand behind it so far.
    public let submitters: [PartyID]
    public let title: Line?
    /// The version before it.
    public let supersedes: SubmissionID?

    public init(
        submission: SubmissionID, call: CallID? = nil, invited: [PartyID], submitters: [PartyID], title: Line? = nil,
        supersedes: SubmissionID? = nil
    ) {
        self.submission = submission
        self.call = call
        self.invited = invited
        self.submitters = submitters
        self.title = title
        self.supersedes = supersedes
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
    public let call: CallID?
    /// Those who made it.
    public let authors: [PartyID]?
    /// Those who stand behind the submission from now on; events of the first days have none.
    public let submitters: [PartyID]?

    public init(
        submission: SubmissionID, points: [PointID], party: PartyID, decision: SignatureDecision,
        reason: Prose? = nil, call: CallID? = nil, authors: [PartyID]? = nil, submitters: [PartyID]? = nil
    ) {
        self.submission = submission
        self.points = points
        self.party = party
        self.decision = decision
        self.reason = reason
        self.call = call
        self.authors = authors
        self.submitters = submitters
    }
}
