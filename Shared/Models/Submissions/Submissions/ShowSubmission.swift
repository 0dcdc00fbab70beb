/// Shows a submission with its points.
public struct ShowSubmission: Request {
    public typealias Answer = Submission

    public static let definition = RequestDefinition(
        "submissions.show", .query, for: .everyone, .get("/submissions/{submission}"),
        "Shows a submission with its points.")

    public let submission: SubmissionID

    public init(submission: SubmissionID) {
        self.submission = submission
    }
}
