/// A whole number that is checked when it comes in.
public protocol ValidatedNumber: RawRepresentable, Codable, SchemaDescribing where RawValue == Int {
    static var range: ClosedRange<Int> { get }
    static var meaning: String { get }
}

extension ValidatedNumber {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(rawValue: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "must be a whole number from \(Self.range.lowerBound) to \(Self.range.upperBound)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static var schema: Schema {
        Schema(.integer, description: meaning, minimum: range.lowerBound, maximum: range.upperBound)
    }
}

/// The number of a consolidated proposal, shown as `NPP16`.
public struct ProposalNumber: ValidatedNumber, Hashable, Sendable, Comparable, CustomStringConvertible {
    public static let range = 1...999
    public static let meaning = "The number of an NPP."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { "NPP\(rawValue)" }

    public static func < (left: ProposalNumber, right: ProposalNumber) -> Bool { left.rawValue < right.rawValue }
}

/// How much of something is done: 0 to 100.
public struct Percent: ValidatedNumber, Hashable, Sendable {
    public static let range = 0...100
    public static let meaning = "Per cent."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// How many items a list answers at once.
public struct PageLimit: ValidatedNumber, Hashable, Sendable {
    public static let range = 1...500
    public static let meaning = "Items at once; 100 where it is left out."
    /// Where the caller does not say.
    public static let standard = 100

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}

/// A part of a list, and where the next part begins.
public struct Page<Item: Codable & Sendable>: Codable, Sendable {
    public let items: [Item]
    /// To be sent as `after` for the next part; nil at the end.
    public let next: String?

    public init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}
