/// Revises a submission until the modification deadline. The former version stays readable.
public struct ReviseSubmission: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.revise", .command, for: .authors, .post("/submissions/{submission}/revisions"))

    /// Newest version, which is replaced.
    public let submission: SubmissionID
    /// Id of the new version.
    public let id: SubmissionID?
    /// Submitters that have signed the new version. Only the secretariat may give them. Parties that only confirmed the
    /// former version are asked again.
    public let signed: [PartyID]?
    /// Title. Defaults, as do the fields below, to that of the former version.
    public let title: Line?
    public let body: Prose?
    public let topics: [Line]?
    /// Answers to the guiding questions of the call.
    public let answers: [GuidedAnswer]?
    /// Proposals that it is about.
    public let proposals: [ProposalNumber]?
    public let needs: [NeedID]?
    /// Stored files that belong to it, including those of the former version that are to stay.
    public let attachments: [AttachmentID]?
    public let reason: Prose?
}

extension ReviseSubmission: Limiting {
    public static var limits: [String: Limit] { DraftContent.limits }
}
