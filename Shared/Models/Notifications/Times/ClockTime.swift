/// A time of day as a clock on the wall shows it: `08:30`.
public struct ClockTime: RawRepresentable, Hashable, Sendable, Comparable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule("a time of day such as 08:30", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$", example: "08:30")
    }

    /// Since midnight, where no clock is put forward or back.
    public let minutes: Int

    /// - Returns: nil for what no clock shows.
    public init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    public init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = number(bytes[..<2]),
            let minute = number(bytes[3...])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    private init(minutes: Int) { self.minutes = minutes }

    public static let midnight = ClockTime(minutes: 0)
    /// When digests leave where nothing else was asked for.
    public static let morning = ClockTime(minutes: 8 * 60)

    public var rawValue: String {
        var text: [UInt8] = []
        text.append(minutes / 60, digits: 2)
        text.append(minutes % 60, digits: 2, after: ":")
        return String(decoding: text, as: UTF8.self)
    }

    public var description: String { rawValue }

    public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
