/// Counts the attendance.
public struct ShowAttendance: Request {
    public typealias Answer = AttendanceReport

    public static let definition = RequestDefinition(
        "working-group.attendance", .query, for: .everyone, .get("/attendance"),
        "Counts the states represented at the consultations, per region.")

    public init() {}
}
