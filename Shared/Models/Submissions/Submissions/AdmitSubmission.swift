/// Admits a late submission, so that it counts. The decision is logged with its reason.
public struct AdmitSubmission: Request {
    public typealias Answer = Submission

    public static let definition = define(
        "submissions.admit", .command, for: .secretariat, .post("/submissions/{submission}/admission"))

    public let submission: SubmissionID
    public let reason: Prose
}
