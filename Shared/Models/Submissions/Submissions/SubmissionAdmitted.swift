/// A late submission was admitted.
public struct SubmissionAdmitted: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.admitted.v1"

    public let submission: SubmissionID
    public let submitters: [PartyID]
    public let title: Line?
    public let reason: Prose

    public init(submission: SubmissionID, submitters: [PartyID], title: Line? = nil, reason: Prose) {
        self.submission = submission
        self.submitters = submitters
        self.title = title
        self.reason = reason
    }
}
