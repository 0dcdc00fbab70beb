/// A whole number that is checked when it comes in.
public protocol ValidatedNumber: RawRepresentable, Codable, SchemaDescribing where RawValue == Int {
    static var range: ClosedRange<Int> { get }
    static var meaning: String { get }
}

extension ValidatedNumber {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Self(rawValue: try container.decode(Int.self)) else {
            throw DecodingError.unfit(
                container, "must be a whole number from \(Self.range.lowerBound) to \(Self.range.upperBound)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static var schema: Schema {
        Schema(
            .integer, name: Schema.name(of: Self.self), description: meaning, minimum: range.lowerBound,
            maximum: range.upperBound)
    }
}
