/// How many states were represented.
public struct AttendanceReport: Codable, Sendable, Equatable {
    public let total: Int
    public let byRegion: [String: Int]
}
