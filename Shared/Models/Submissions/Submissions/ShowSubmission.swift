/// Shows a submission with its points.
public struct ShowSubmission: Request {
    public typealias Answer = Submission

    public static let definition = define("submissions.show", .query, for: .everyone, .get("/submissions/{submission}"))

    public let submission: SubmissionID
}
