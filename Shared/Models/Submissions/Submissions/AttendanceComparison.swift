/// Submission and attendance side by side: neither implies the other.
public struct AttendanceComparison: Codable, Sendable, Equatable {
    /// States that did both.
    public let attendedAndSubmitted: Int
    public let attendedOnly: Int
    /// Bodies that submitted and attended nowhere, states first.
    public let submittedOnly: [AbsentSubmitter]
}
