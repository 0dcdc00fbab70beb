/// A submission names parties that have not said so themselves: they are asked to confirm or to decline it.
public struct SignaturesRequested: Event, Equatable {
    public static let type: EventType = "npp16.submissions.signatures.requested.v1"

    public let submission: SubmissionID
    public let number: SubmissionNumber
    public let call: CallID?
    /// Parties that are asked to sign.
    public let invited: [PartyID]
    /// Parties that have signed it so far.
    public let submitters: [PartyID]
    public let title: Line?
    /// The version before it.
    public let supersedes: SubmissionID?
    public let supersedesNumber: SubmissionNumber?
}
