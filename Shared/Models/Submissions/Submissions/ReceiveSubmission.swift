/// Receives a written submission. Parties and observers submit for themselves, the secretariat for all.
public struct ReceiveSubmission: Request {
    public typealias Answer = Submission

    public static let definition = define("submissions.receive", .command, for: .authors, .post("/submissions"))

    public let id: SubmissionID?
    public let call: CallID?
    /// Parties that make the submission. All but the author are asked to confirm it, and count once they have.
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    /// Submitters that have signed what the secretariat received. Only the secretariat may give them.
    public let signed: [PartyID]?
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// Answers to the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Proposals that it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Stored files that belong to it.
    public let attachments: [AttachmentID]?
    /// Day of receipt. Defaults to today; only the secretariat may give another.
    public let receivedOn: CalendarDate?
    public let source: Line?
    public let note: Prose?
}

extension ReceiveSubmission: Limiting {
    public static var limits: [String: Limit] { DraftContent.limits }

    public static let rules: [FieldRule] = [
        FieldRule("answers", "belong to a call, and none is named", ["answers": .noItems], ["call": .given])
    ]
}
