/// A signatory confirmed or declined a submission, or points of it.
public struct SignatureDecided: Event, Equatable {
    public static let type: EventType = "npp16.submissions.signature.decided.v1"

    public let submission: SubmissionID
    public let number: SubmissionNumber
    public let points: [PointID]
    public let party: PartyID
    public let decision: SignatureDecision
    public let reason: Prose?
    public let call: CallID?
    /// Those who made it.
    public let authors: [PartyID]?
    /// Those who stand behind the submission from now on; events of the first days have none.
    public let submitters: [PartyID]?
}
