/// Receives a written submission; parties and observers submit for themselves, the secretariat for anybody.
public struct ReceiveSubmission: Request {
    public typealias Answer = Submission

    public static let definition = define("submissions.receive", .command, for: .authors, .post("/submissions"))

    public let id: SubmissionID?
    public let call: CallID?
    /// All whom it names; those who do not act themselves are asked to confirm it, and count from then on.
    public let submitters: [PartyID]
    public let submitterClass: SubmitterClass
    /// Which of several submitters have signed what the secretariat received; only the secretariat may say so.
    public let signed: [PartyID]?
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// To the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Which proposals it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Files that are stored already.
    public let attachments: [AttachmentID]?
    /// Today where it is left out; only the secretariat may say another day.
    public let receivedOn: CalendarDate?
    public let source: Line?
    public let note: Prose?
}

extension ReceiveSubmission: ListLimiting {
    public static var listLimits: [String: Int] { DraftContent.listLimits }
}
