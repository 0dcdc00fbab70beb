/// Counts the states represented at the consultations, per region.
public struct ShowAttendance: Request {
    public typealias Answer = AttendanceReport

    public static let definition = define("working-group.attendance.show", .query, for: .everyone, .get("/attendance"))
}
