internal import Synchronization

/// Names one message: a UUID of version 7 (RFC 9562), whose first 48 bits are milliseconds since 1970.
///
/// Any UUID is read, since callers may bring their own; ids made here are of version 7 and grow with time.
public struct MessageID: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule { TextRule("a UUID", format: "uuid") }

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
        var halves: [UInt64] = [0, 0]
        var digits = 0
        for (index, byte) in rawValue.utf8.enumerated() {
            if [8, 13, 18, 23].contains(index) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard digits < 32, let digit = hexDigit(byte) else { return nil }
            halves[digits / 16] = halves[digits / 16] << 4 | UInt64(digit)
            digits += 1
        }
        guard digits == 32, rawValue.utf8.count == 36 else { return nil }
        self.init(high: halves[0], low: halves[1])
    }

    public var rawValue: String {
        let alphabet = Array("0123456789abcdef".utf8)
        return unsafe String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for (half, start) in [(high, 0), (low, 16)] {
                for digit in 0..<16 {
                    if [8, 12, 16, 20].contains(start + digit) {
                        unsafe buffer[position] = UInt8(ascii: "-")
                        position += 1
                    }
                    unsafe buffer[position] = alphabet[Int(half >> UInt64(60 - 4 * digit) & 15)]
                    position += 1
                }
            }
            return position
        }
    }

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
    public static var schema: Schema { Schema(.integer, description: "A place in an event log.", minimum: 0) }

    public let rawValue: Int64

    public init?(rawValue: Int64) {
        guard rawValue >= 0 else { return nil }
        self.rawValue = rawValue
    }

    private init(unchecked rawValue: Int64) { self.rawValue = rawValue }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = EventPosition(rawValue: try container.decode(Int64.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "must not be negative")
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
