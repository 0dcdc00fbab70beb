/// Revises a submission until the modification deadline; the former version stays readable.
public struct ReviseSubmission: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.revise", .command, for: .authors, .post("/submissions/{submission}/revisions"))

    /// The version that is replaced: the newest one.
    public let submission: SubmissionID
    /// Of the new version.
    public let id: SubmissionID?
    /// Which of several submitters have signed the new version that the secretariat received; only the secretariat may say
    /// so. Those who did not make the former version themselves are asked anew.
    public let signed: [PartyID]?
    /// This and what follows stays as it was where it is left out.
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// To the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Which proposals it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Files that are stored already; those of the former version may be named again.
    public let attachments: [AttachmentID]?
    public let reason: Prose?
}

extension ReviseSubmission: ListLimiting {
    public static var listLimits: [String: Int] { DraftContent.listLimits }
}
