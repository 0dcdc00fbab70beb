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
        /// What the field means, beyond what its type says of itself.
        public let description: String?

        public init(name: String, schema: Schema, isRequired: Bool, description: String? = nil) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
            self.description = description
        }

        public static func required(
            _ name: String, _ type: any SchemaDescribing.Type, _ description: String? = nil
        ) -> Field {
            Field(name: name, schema: type.schema, isRequired: true, description: description)
        }

        public static func optional(
            _ name: String, _ type: any SchemaDescribing.Type, _ description: String? = nil
        ) -> Field {
            Field(name: name, schema: type.schema, isRequired: false, description: description)
        }
    }
}

/// A kind of JSON value and what holds for it.
public struct Schema: Sendable, Equatable {
    public var kind: SchemaKind
    /// Of the type, as documents refer to it; `Page<Call>` is `PageOfCall`. Nil for what has no name of its own.
    public var name: String?
    public var description: String?
    public var words: [String]?
    public var pattern: String?
    public var minimumLength: Int?
    public var maximumLength: Int?
    public var format: String?
    public var example: String?
    public var minimum: Int?
    public var maximum: Int?
    /// Of a list.
    public var minimumItems: Int?
    public var maximumItems: Int?
    /// Whether each item of a list stands there once.
    public var hasDistinctItems: Bool = false
    /// Of an object: what holds for several of its fields together.
    public var rules: [FieldRule] = []
    /// Which kind of object it names, by its id or by what people call it.
    public var reference: ReferenceKind?
    /// Whether a text may also be given as a whole number.
    public var takesNumbers: Bool = false
    /// Whether an object with other fields than its own is refused.
    public var refusesOtherFields: Bool = false

    public init(
        _ kind: SchemaKind, name: String? = nil, description: String? = nil, words: [String]? = nil,
        pattern: String? = nil, minimumLength: Int? = nil, maximumLength: Int? = nil, format: String? = nil,
        minimum: Int? = nil, maximum: Int? = nil, example: String? = nil
    ) {
        self.kind = kind
        self.name = name
        self.description = description
        self.words = words
        self.pattern = pattern
        self.minimumLength = minimumLength
        self.maximumLength = maximumLength
        self.format = format
        self.example = example
        self.minimum = minimum
        self.maximum = maximum
    }

    /// Whether it is running text, in which a comma is a comma and no separator.
    public var isFreeText: Bool {
        kind == .string && words == nil && reference == nil && pattern.map(TextPattern.free.contains) ?? true
    }

    /// The fields of an object; none for other kinds.
    public var fields: [SchemaKind.Field] {
        if case .object(let fields) = kind { fields } else { [] }
    }
}
