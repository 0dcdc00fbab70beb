/// An end of a span of time: a day in UTC, or an instant.
public struct TrailTime: ValidatedText, Hashable, Sendable {
    public static let rule = TextRule(
        "a day, such as 2027-03-31, or an instant, such as 2027-03-31T17:00:00Z",
        pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}", maximumLength: 64, example: "2027-03-31")

    public let rawValue: String
    /// The first instant of a span that begins here.
    public let first: Instant
    /// The first instant behind a span that ends here.
    public let end: Instant

    public init?(rawValue: String) {
        if let day = CalendarDate(rawValue: rawValue) {
            first = Instant(microseconds: Int64(day.daysSince1970) * 86_400_000_000)
            end = Instant(microseconds: Int64(day.daysSince1970 + 1) * 86_400_000_000)
        } else if let instant = Instant(rfc3339: rawValue) {
            first = instant
            end = Instant(microseconds: instant.microseconds + 1)
        } else {
            return nil
        }
        self.rawValue = rawValue
    }
}
