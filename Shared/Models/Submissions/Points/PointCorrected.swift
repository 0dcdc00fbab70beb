/// A point was corrected.
public struct PointCorrected: Event, Equatable {
    public static let type: EventType = "npp16.submissions.point.corrected.v1"

    public let point: PointID
    public let submissions: [SubmissionID]
    /// The fields that changed.
    public let fields: [Line]
    public let proposals: [ProposalNumber]
    public let stance: PointStance
}
