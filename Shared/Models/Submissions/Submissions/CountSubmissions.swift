/// Counts submissions per class of submitter, and their points.
public struct CountSubmissions: Request {
    public typealias Answer = SubmissionCounts

    public static let definition = define("submissions.counts", .query, for: .everyone, .get("/submission-counts"))

    public let call: CallID?
    /// Only those that answer no call, as those of the record do.
    public let unasked: Bool?
}
