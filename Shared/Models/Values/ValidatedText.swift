/// What a text must be like, in words for people and as a pattern for machines.
public struct TextRule: Sendable {
    /// Completes “must be …”.
    public let words: ProblemText
    /// An ECMA 262 regular expression, where one says it. It takes every text in its usual form, and may leave out other
    /// spellings that are read as well.
    public let pattern: String?
    public let minimumLength: Int?
    public let maximumLength: Int?
    public let format: String?
    /// A text that keeps the rule, where its form says more than a pattern does.
    public let example: String?

    public init(
        _ words: ProblemText, pattern: String? = nil, minimumLength: Int? = nil, maximumLength: Int? = nil,
        format: String? = nil, example: String? = nil
    ) {
        self.words = words
        self.pattern = pattern
        self.minimumLength = minimumLength
        self.maximumLength = maximumLength
        self.format = format
        self.example = example
    }
}

/// A value that is text on the outside and is checked when it comes in.
///
/// Decoding refuses what the rule does not allow with a sentence that a user understands, and the coding path of the
/// error names the field.
public protocol ValidatedText: RawRepresentable, Codable, SchemaDescribing where RawValue == String {
    static var rule: TextRule { get }

    /// What is wrong with a text beyond its rule, as the end of a sentence that begins with its field; nil where nothing is.
    static func objection(to text: String) -> ProblemText?

    /// How documents refer to it.
    static var schemaName: String { get }
}

extension ValidatedText {
    public static var schemaName: String { Schema.name(of: Self.self) }

    public static func objection(to text: String) -> ProblemText? { nil }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(rawValue: text) else {
            throw DecodingError.unfit(container, Self.objection(to: text) ?? "must be \(Self.rule.words)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public static var schema: Schema {
        Schema(
            .string, name: schemaName, description: "Must be \(rule.words).", pattern: rule.pattern,
            minimumLength: rule.minimumLength, maximumLength: rule.maximumLength, format: rule.format,
            example: rule.example)
    }
}
