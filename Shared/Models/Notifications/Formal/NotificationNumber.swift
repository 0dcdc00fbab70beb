/// The number of a formal notification: the year, and its place in the year: `2026-001`.
public struct NotificationNumber: RawRepresentable, Hashable, Sendable, Comparable, ValidatedText,
    CustomStringConvertible
{
    public static var rule: TextRule {
        TextRule(
            "the number of a notification such as 2026-001", pattern: "^\(pattern)$", example: "2026-001")
    }

    /// Of a number within other words.
    static let pattern = "[1-9][0-9]{3}-(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2,4})"

    public let year: Int
    /// 1, 2, 3 … within the year, without gaps.
    public let place: Int

    public init?(year: Int, place: Int) {
        guard (1000...9999).contains(year), (1...99_999).contains(place) else { return nil }
        self.year = year
        self.place = place
    }

    public init?(rawValue: String) {
        let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, (3...5).contains(parts[1].utf8.count),
            let year = number(Array(parts[0].utf8)[...]), let place = number(Array(parts[1].utf8)[...])
        else { return nil }
        self.init(year: year, place: place)
        // 0001 is no other way to write 001.
        guard self.rawValue == rawValue else { return nil }
    }

    public var rawValue: String {
        let digits = String(place)
        return "\(year)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }

    public var description: String { rawValue }

    public static func < (left: NotificationNumber, right: NotificationNumber) -> Bool {
        (left.year, left.place) < (right.year, right.place)
    }
}
