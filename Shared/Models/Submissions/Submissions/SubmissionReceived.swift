/// A submission came in.
public struct SubmissionReceived: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.received.v1"

    public let submission: SubmissionID
    public let call: CallID?
    /// Those who stand behind it.
    public let submitters: [PartyID]
    /// Those whom it names beside them: it is not theirs unless they confirm it.
    public let invited: [PartyID]?
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let isLate: Bool
    /// Its number, instant and digest; events of the first days have none.
    public let receipt: Receipt?
    public let supersedes: SubmissionID?
    public let supersedesNumber: SubmissionNumber?
    public let attachments: [AttachmentID]?
}
