/// Admits a late submission.
public struct AdmitSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.admit", .command, for: .secretariat, .post("/submissions/{submission}/admission"),
        "Admits a late submission, so that it counts; the decision is logged with its reason.")

    public let submission: SubmissionID
    public let reason: Prose

    public init(submission: SubmissionID, reason: Prose) {
        self.submission = submission
        self.reason = reason
    }
}
