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
