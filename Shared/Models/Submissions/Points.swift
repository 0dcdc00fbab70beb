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
    /// Who makes this point; of a joint submission not necessarily all, and none that has not confirmed.
    public let submitters: [PartyID]
    /// All whom it names with what they said of it, or else of the submissions that it was taken from.
    public var signatories: [Signatory]?
    public let proposals: [ProposalNumber]
    public let needs: [NeedID]
    public let practices: [Line]
    public let organizations: [Line]
    public let stance: PointStance
    public let scope: PointScope
    public let summary: Prose
    public let source: Line?
    public let note: Prose?

    public init(
        id: PointID, submissions: [SubmissionID], submitters: [PartyID], signatories: [Signatory]? = nil,
        proposals: [ProposalNumber], needs: [NeedID], practices: [Line], organizations: [Line], stance: PointStance,
        scope: PointScope, summary: Prose, source: Line? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.submissions = submissions
        self.submitters = submitters
        self.signatories = signatories
        self.proposals = proposals
        self.needs = needs
        self.practices = practices
        self.organizations = organizations
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
    /// Of those whom the submissions name; who has not confirmed yet makes the point once it does.
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Practices it is about.
    public let practices: [Line]?
    /// Organisations it is about.
    public let organizations: [Line]?
    public let stance: PointStance
    public let scope: PointScope
    public let summary: Prose
    public let source: Line?
    public let note: Prose?

    public init(
        id: PointID? = nil, submissions: [SubmissionID], submitters: [PartyID], proposals: [ProposalNumber]? = nil,
        needs: [NeedID]? = nil, practices: [Line]? = nil, organizations: [Line]? = nil, stance: PointStance,
        scope: PointScope, summary: Prose, source: Line? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.submissions = submissions
        self.submitters = submitters
        self.proposals = proposals
        self.needs = needs
        self.practices = practices
        self.organizations = organizations
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
        "Lists the points made on a proposal or a need, by a party, or in a submission.")

    /// With its former versions.
    public let submission: SubmissionID?
    public let proposal: ProposalNumber?
    public let need: NeedID?
    public let party: PartyID?
    public let stance: PointStance?
    public let after: String?
    public let limit: PageLimit?

    public init(
        submission: SubmissionID? = nil, proposal: ProposalNumber? = nil, need: NeedID? = nil, party: PartyID? = nil,
        stance: PointStance? = nil,
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.submission = submission
        self.proposal = proposal
        self.need = need
        self.party = party
        self.stance = stance
        self.after = after
        self.limit = limit
    }
}

/// Shows a point, for those who follow a citation.
public struct ShowPoint: Request {
    public typealias Answer = Point

    public static let definition = RequestDefinition(
        "submissions.points.show", .query, for: .everyone, .get("/points/{point}"),
        "Shows a point with its signatories: where a citation leads to.")

    public let point: PointID

    public init(point: PointID) {
        self.point = point
    }
}

/// A citable statement was recorded.
public struct PointRecorded: Event, Equatable {
    public static let type: EventType = "npp16.submissions.point.recorded.v1"

    public let point: PointID
    public let submissions: [SubmissionID]
    /// Those who stand behind it so far.
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
