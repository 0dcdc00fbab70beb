/// A late submission was admitted.
public struct SubmissionAdmitted: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.admitted.v1"

    public let submission: SubmissionID
    public let number: SubmissionNumber
    public let submitters: [PartyID]
    public let title: Line?
    public let reason: Prose
}
