/// A point was withdrawn.
public struct PointWithdrawn: Event, Equatable {
    public static let type: EventType = "npp16.submissions.point.withdrawn.v1"

    public let point: PointID
    public let submissions: [SubmissionID]
    public let proposals: [ProposalNumber]
}
