/// Counts submissions and their points by class of submitter.
public struct CountSubmissions: Request {
    public typealias Answer = SubmissionCounts

    public static let definition = define("submissions.count", .query, for: .everyone, .get("/submission-counts"))

    public let call: CallID?
    /// Counts only submissions that answer no call.
    public let unasked: Bool?
}
