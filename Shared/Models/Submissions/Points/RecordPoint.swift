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
