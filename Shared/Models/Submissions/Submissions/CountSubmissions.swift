/// Counts submissions per class.
public struct CountSubmissions: Request {
    public typealias Answer = SubmissionCounts

    public static let definition = RequestDefinition(
        "submissions.counts", .query, for: .everyone, .get("/submission-counts"),
        "Counts submissions per class of submitter, and their points.")

    public let call: CallID?
    /// Only those that answer no call, as those of the record do.
    public let unasked: Bool?

    public init(call: CallID? = nil, unasked: Bool? = nil) {
        self.call = call
        self.unasked = unasked
    }
}
