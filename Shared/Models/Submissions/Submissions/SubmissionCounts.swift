/// How many submissions there are.
public struct SubmissionCounts: Codable, Sendable, Equatable {
    public let total: Int
    /// By the words of SubmitterClass.
    public let byClass: [String: Int]
    public let points: Int
}
