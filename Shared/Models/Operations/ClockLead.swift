/// How far the clock of an installation stands ahead of the true time.
public struct ClockLead: ValidatedNumber, Hashable, Sendable {
    public static let range = 0...315_576_000
    public static let meaning = "Seconds ahead of the true time, at most ten years."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
