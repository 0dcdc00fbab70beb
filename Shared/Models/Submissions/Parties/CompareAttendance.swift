/// Compares who submitted with who attended a consultation.
public struct CompareAttendance: Request {
    public typealias Answer = AttendanceComparison

    public static let definition = define(
        "submissions.attendance.compare", .query, for: .everyone, .get("/submission-attendance"))

    public let statesOnly: Bool?
}
