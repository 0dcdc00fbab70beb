/// A submission came in.
public struct SubmissionReceived: Event, Equatable {
    public static let type: EventType = "npp16.submissions.submission.received.v1"

    public let submission: SubmissionID
    public let call: CallID?
    /// Parties that have signed it.
    public let submitters: [PartyID]
    /// Parties that are asked to confirm it, and count once they have.
    public let invited: [PartyID]?
    public let submitterClass: SubmitterClass
    public let title: Line?
    public let isLate: Bool
    /// Number, instant and digest of the receipt; none in the oldest events.
    public let receipt: Receipt?
    public let supersedes: SubmissionID?
    public let supersedesNumber: SubmissionNumber?
    public let attachments: [AttachmentID]?
}
