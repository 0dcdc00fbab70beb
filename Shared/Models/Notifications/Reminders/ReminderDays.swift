/// Days before a deadline.
public struct ReminderDays: ValidatedNumber, Hashable, Sendable {
    public static let range = -90...365
    public static let meaning = "Days before a deadline; less than 0 after it."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
