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
    /// Parties that made it.
    public let authors: [PartyID]?
    /// Parties that have signed the submission by now; none in the oldest events.
    public let submitters: [PartyID]?
}
