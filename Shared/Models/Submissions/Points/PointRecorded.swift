/// A citable statement was recorded.
public struct PointRecorded: Event, Equatable {
    public static let type: EventType = "npp16.submissions.point.recorded.v1"

    public let point: PointID
    public let submissions: [SubmissionID]
    /// Parties that have signed it so far.
    public let submitters: [PartyID]
    public let proposals: [ProposalNumber]
    public let stance: PointStance
}
