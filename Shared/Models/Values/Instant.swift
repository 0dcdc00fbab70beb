internal import Glibc

/// A moment in time, in microseconds since 1970-01-01T00:00:00Z, the precision PostgreSQL keeps.
///
/// In JSON: RFC 3339 in UTC, `2026-11-23T08:39:25.123456Z`. Any offset is read; days that do not exist are refused.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    public static var now: Instant {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
    }

    public func advanced(by duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        return Instant(microseconds: microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    }

    /// The day in UTC.
    public var date: CalendarDate {
        CalendarDate(daysSince1970: Int(microseconds.floorDivided(by: 86_400_000_000)))
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }

    public var description: String {
        let day = microseconds.floorDivided(by: 86_400_000_000)
        let rest = microseconds - day * 86_400_000_000
        let date = CalendarDate(daysSince1970: Int(day))
        let seconds = rest / 1_000_000
        var text: [UInt8] = []
        text.reserveCapacity(27)
        text.append(date)
        text.append(seconds / 3600, digits: 2, after: "T")
        text.append(seconds / 60 % 60, digits: 2, after: ":")
        text.append(seconds % 60, digits: 2, after: ":")
        if rest % 1_000_000 != 0 { text.append(rest % 1_000_000, digits: 6, after: ".") }
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: nil for text that is no RFC 3339 instant, or one that does not exist or lies outside of the calendar.
    public init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 64, let date = CalendarDate(digits: bytes[..<10]),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let hour = number(bytes[11..<13]), hour < 24,
            let minute = number(bytes[14..<16]), minute < 60, let second = number(bytes[17..<19]), second < 60
        else { return nil }
        var index = 19
        var fraction: Int64 = 0
        if bytes[index] == UInt8(ascii: ".") {
            let digits = bytes[(index + 1)...].prefix(while: \.isDigit)
            guard !digits.isEmpty else { return nil }
            for place in 0..<6 {
                fraction = fraction * 10 + (place < digits.count ? Int64(digits[digits.startIndex + place] - 48) : 0)
            }
            index += 1 + digits.count
        }
        guard let offset = offsetMinutes(bytes[index...]) else { return nil }
        let seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset * 60)
        self.init(microseconds: seconds * 1_000_000 + fraction)
        guard Self.calendar.contains(self) else { return nil }
    }

    /// The years 1 to 9999: an offset could lead out of them, to what no reader takes for an instant.
    public static let calendar =
        Instant(microseconds: -62_135_596_800_000_000)...Instant(microseconds: 253_402_300_799_999_999)
}

extension Instant: Codable, SchemaDescribing {
    public static var schema: Schema {
        Schema(.string, name: "Instant", description: "An instant (RFC 3339).", format: "date-time")
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Instant(rfc3339: try container.decode(String.self)) else {
            throw DecodingError.unfit(container, "must be an instant that exists, such as 2027-03-31T17:00:00Z")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Minutes east of UTC: `Z`, `+03:00`.
private func offsetMinutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    if bytes.count == 1 { return bytes[start] == UInt8(ascii: "Z") || bytes[start] == UInt8(ascii: "z") ? 0 : nil }
    guard bytes.count == 6, bytes[start + 3] == UInt8(ascii: ":"), let hours = number(bytes[start + 1..<start + 3]),
        hours < 24, let minutes = number(bytes[start + 4..<start + 6]), minutes < 60
    else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    default: return nil
    }
}

func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard digit.isDigit else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

extension [UInt8] {
    /// Writes so many decimal digits of a number that has no more and is not negative.
    mutating func append(_ number: some BinaryInteger, digits: Int, after separator: Unicode.Scalar? = nil) {
        if let separator { append(UInt8(ascii: separator)) }
        let start = count
        append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        var rest = number
        for index in (start..<count).reversed() {
            self[index] += UInt8(rest % 10)
            rest /= 10
        }
    }

    mutating func append(_ date: CalendarDate) {
        append(date.year, digits: 4)
        append(date.month, digits: 2, after: "-")
        append(date.day, digits: 2, after: "-")
    }
}

extension Int64 {
    func floorDivided(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
