/// A citable statement of a submission.
public struct Point: Codable, Sendable, Equatable {
    public let id: PointID
    public let submissions: [SubmissionID]
    /// Parties that make this point: of a joint submission not necessarily all, and none that has not confirmed.
    public let submitters: [PartyID]
    /// Parties named by the point, or else by its submissions, each with its answer.
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
    /// When it was withdrawn.
    public let withdrawnAt: Instant?
    /// What was corrected, the oldest first, and the withdrawal; left out where there is neither.
    public let corrections: [Correction]?
}
