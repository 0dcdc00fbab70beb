internal import Synchronization

/// Names one message: a UUID of version 7 (RFC 9562), whose first 48 bits are milliseconds since 1970.
///
/// Any UUID is read, since callers may bring their own; ids made here are of version 7 and grow with time.
public struct MessageID: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "a UUID", pattern: "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", format: "uuid")
    }

    public let high: UInt64
    public let low: UInt64

    /// A new id.
    public init() {
        let now = UInt64(Instant.now.microseconds / 1000) << 12
        // 12 bits count within a millisecond; a busy or a set-back clock borrows from the next one.
        let tick = Self.lastTick.withLock { last in
            last = max(last + 1, now)
            return last
        }
        high = (tick >> 12) << 16 | 0x7000 | tick & 0x0FFF
        low = UInt64.random(in: 0...UInt64.max) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// - Returns: nil for text that is not 8-4-4-4-12 hexadecimal digits.
    public init?(rawValue: String) {
        guard rawValue.utf8.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var index = 0
        for byte in rawValue.utf8 {
            if Self.isDash(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard let digit = hexDigit(byte) else { return nil }
                high = high << 4 | low >> 60
                low = low << 4 | UInt64(digit)
            }
            index += 1
        }
        self.init(high: high, low: low)
    }

    public var rawValue: String {
        unsafe String(unsafeUninitializedCapacity: 36) { buffer in
            var rest = (high: high, low: low)
            for index in 0..<36 {
                if Self.isDash(index) {
                    unsafe buffer[index] = UInt8(ascii: "-")
                } else {
                    let digit = UInt8(rest.high >> 60)
                    unsafe buffer[index] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
                    rest = (rest.high << 4 | rest.low >> 60, rest.low << 4)
                }
            }
            return 36
        }
    }

    private static func isDash(_ index: Int) -> Bool { index == 8 || index == 13 || index == 18 || index == 23 }

    public var description: String { rawValue }

    private static let lastTick = Mutex<UInt64>(0)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

/// A place in a service's event log: 1, 2, 3 … without gaps; 0 is before the first.
public struct EventPosition: RawRepresentable, Hashable, Sendable, Comparable, Codable, SchemaDescribing,
    CustomStringConvertible
{
    public static let zero = EventPosition(unchecked: 0)
    public static var schema: Schema {
        Schema(
            .integer, name: "EventPosition", description: "A place in an event log.", minimum: 0, maximum: Int(last))
    }

    /// What every program that reads JSON can count to.
    private static let last: Int64 = 9_007_199_254_740_991

    public let rawValue: Int64

    public init?(rawValue: Int64) {
        guard (0...Self.last).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    private init(unchecked rawValue: Int64) { self.rawValue = rawValue }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = EventPosition(rawValue: try container.decode(Int64.self)) else {
            throw DecodingError.unfit(container, "must be a whole number from \(0) to \(Self.last)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var description: String { String(rawValue) }

    public static func < (left: EventPosition, right: EventPosition) -> Bool { left.rawValue < right.rawValue }
}
