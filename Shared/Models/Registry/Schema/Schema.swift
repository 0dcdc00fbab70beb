/// A JSON Schema (2020-12), as far as the contracts of the backbone need it.
public indirect enum SchemaKind: Sendable, Equatable {
    case string, integer, number, boolean
    case array(of: Schema)
    /// Fields in the order in which they are read.
    case object([Field])
    /// A map from names to values of one kind.
    case map(of: Schema)

    public struct Field: Sendable, Equatable {
        public let name: String
        public let schema: Schema
        public let isRequired: Bool
    }
}

/// A kind of JSON value and what holds for it.
public struct Schema: Sendable, Equatable {
    public var kind: SchemaKind
    public var description: String?
    public var words: [String]?
    public var pattern: String?
    public var maximumLength: Int?
    public var format: String?
    public var example: String?
    public var minimum: Int?
    public var maximum: Int?
    /// Of a list.
    public var maximumItems: Int?

    public init(
        _ kind: SchemaKind, description: String? = nil, words: [String]? = nil, pattern: String? = nil,
        maximumLength: Int? = nil, format: String? = nil, minimum: Int? = nil, maximum: Int? = nil,
        example: String? = nil
    ) {
        self.kind = kind
        self.description = description
        self.words = words
        self.pattern = pattern
        self.maximumLength = maximumLength
        self.format = format
        self.example = example
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Whether it is running text, in which a comma is a comma and no separator.
    public var isFreeText: Bool { kind == .string && words == nil && pattern == nil }

    /// The fields of an object; none for other kinds.
    public var fields: [SchemaKind.Field] {
        if case .object(let fields) = kind { fields } else { [] }
    }
}

/// A value type that knows its own schema, because its form says more than its fields do.
public protocol SchemaDescribing {
    static var schema: Schema { get }
}

/// A type that says how long lists among its fields may be.
public protocol ListLimiting {
    /// By the names of the fields.
    static var listLimits: [String: Int] { get }
}

extension Schema: Encodable {
    private enum Key: String, CodingKey {
        case type, description, `enum`, pattern, maxLength, format, minimum, maximum, items, maxItems, properties,
            required
        case examples
        case additionalProperties
    }

    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(description, forKey: .description)
        try container.encodeIfPresent(words, forKey: .enum)
        try container.encodeIfPresent(pattern, forKey: .pattern)
        try container.encodeIfPresent(maximumLength, forKey: .maxLength)
        try container.encodeIfPresent(format, forKey: .format)
        try container.encodeIfPresent(minimum, forKey: .minimum)
        try container.encodeIfPresent(maximum, forKey: .maximum)
        try container.encodeIfPresent(example.map { [$0] }, forKey: .examples)
        switch kind {
        case .string: try container.encode("string", forKey: .type)
        case .integer: try container.encode("integer", forKey: .type)
        case .number: try container.encode("number", forKey: .type)
        case .boolean: try container.encode("boolean", forKey: .type)
        case .array(let element):
            try container.encode("array", forKey: .type)
            try container.encode(element, forKey: .items)
            try container.encodeIfPresent(maximumItems, forKey: .maxItems)
        case .map(let value):
            try container.encode("object", forKey: .type)
            try container.encode(value, forKey: .additionalProperties)
        case .object(let fields):
            try container.encode("object", forKey: .type)
            var properties = container.nestedContainer(keyedBy: Name.self, forKey: .properties)
            for field in fields { try properties.encode(field.schema, forKey: Name(stringValue: field.name)) }
            let required = fields.filter(\.isRequired).map(\.name)
            if !required.isEmpty { try container.encode(required, forKey: .required) }
        }
    }
}
