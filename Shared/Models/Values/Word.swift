/// One of a fixed set of words.
public protocol Word: RawRepresentable, CaseIterable, Codable, Hashable, Sendable, SchemaDescribing
where RawValue == String {}

/// One of a fixed set of codes that others have given out, and that are written as they write them: `INF`, `Rev`.
public protocol Code: Word {}

extension Word {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(rawValue: text) else {
            throw DecodingError.unfit(container, "must be one of: \(words: Self.allCases)")
        }
        self = value
    }

    public static var schema: Schema {
        Schema(.string, name: Schema.name(of: Self.self), words: Self.allCases.map(\.rawValue))
    }
}
