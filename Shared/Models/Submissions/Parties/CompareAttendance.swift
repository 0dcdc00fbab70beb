/// Compares who submitted with who attended.
public struct CompareAttendance: Request {
    public typealias Answer = AttendanceComparison

    public static let definition = RequestDefinition(
        "submissions.attendance", .query, for: .everyone, .get("/submission-attendance"),
        "Compares who submitted with who attended a consultation.")

    public let statesOnly: Bool?

    public init(statesOnly: Bool? = nil) {
        self.statesOnly = statesOnly
    }
}
