/// What a point says of what it is about, as the record distinguishes it.
public enum PointStance: String, Word {
    case proposes
    case supports
    case extends
    case comments
    case asksInclusion
    case cautions
    case offersExperience
}

/// Whether a point is about one proposal or a set of them.
public enum PointScope: String, Word {
    case single
    case set
}

/// A citable statement of a submission.
public struct Point: Codable, Sendable, Equatable {
    public let id: PointID
    public let submissions: [SubmissionID]
    /// Who made this point; of a joint submission not necessarily all.
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let stance: PointStance
    public let scope: PointScope
    public let summary: Prose
    public let source: Line?
    public let note: Prose?

    public init(
        id: PointID, submissions: [SubmissionID], submitters: [PartyID], proposals: [ProposalNumber], needs: [NeedID],
        stance: PointStance, scope: PointScope, summary: Prose, source: Line? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.submissions = submissions
        self.submitters = submitters
        self.proposals = proposals
        self.needs = needs
        self.stance = stance
        self.scope = scope
        self.summary = summary
        self.source = source
        self.note = note
    }
}

/// Records a citable statement of one or more submissions.
public struct RecordPoint: Request {
    public typealias Answer = Point

    public static let definition = RequestDefinition(
        "submissions.points.record", .command, for: .secretariat, .post("/points"),
        "Records a citable statement of one or more submissions.")

    public let id: PointID?
    public let submissions: [SubmissionID]
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    public let stance: PointStance
    public let scope: PointScope
    public let summary: Prose
    public let source: Line?
    public let note: Prose?

    public init(
        id: PointID? = nil, submissions: [SubmissionID], submitters: [PartyID], proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil, stance: PointStance, scope: PointScope, summary: Prose, source: Line? = nil,
        note: Prose? = nil
    ) {
        self.id = id
        self.submissions = submissions
        self.submitters = submitters
        self.proposals = proposals
        self.needs = needs
        self.stance = stance
        self.scope = scope
        self.summary = summary
        self.source = source
        self.note = note
    }
}

/// Lists points.
public struct ListPoints: Request {
    public typealias Answer = Page<Point>

    public static let definition = RequestDefinition(
        "submissions.points.list", .query, for: .everyone, .get("/points"),
        "Lists the points made on a proposal or by a party.")

    public let proposal: ProposalNumber?
    public let party: PartyID?
    public let stance: PointStance?
    public let after: String?
    public let limit: PageLimit?

    public init(
        proposal: ProposalNumber? = nil, party: PartyID? = nil, stance: PointStance? = nil, after: String? = nil,
        limit: PageLimit? = nil
    ) {
        self.proposal = proposal
        self.party = party
        self.stance = stance
        self.after = after
        self.limit = limit
    }
}

/// A citable statement was recorded.
public struct PointRecorded: Event, Equatable {
    public static let type: EventType = "npp16.submissions.point.recorded.v1"

    public let point: PointID
    public let submissions: [SubmissionID]
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]
    public let stance: PointStance

    public init(
        point: PointID, submissions: [SubmissionID], submitters: [PartyID], proposals: [ProposalNumber],
        stance: PointStance
    ) {
        self.point = point
        self.submissions = submissions
        self.submitters = submitters
        self.proposals = proposals
        self.stance = stance
    }
}
