/// What holds for several fields of an object together: one of some shapes fits.
public struct FieldRule: Sendable, Equatable {
    /// What each of some fields is like, by their names.
    public typealias Shape = [String: FieldCondition]

    /// The field that a refusal names.
    public let field: String
    /// What a refusal says of it.
    public let words: ProblemText
    public let shapes: [Shape]

    public init(_ field: String, _ words: ProblemText, _ shapes: Shape...) {
        self.init(field, words, anyOf: shapes)
    }

    public init(_ field: String, _ words: ProblemText, anyOf shapes: [Shape]) {
        self.field = field
        self.words = words
        self.shapes = shapes
    }

    /// The names of the fields that it is about.
    public var fields: Set<String> { Set(shapes.flatMap(\.keys)) }
}

/// What a field is like, for a rule about several.
public enum FieldCondition: Sendable, Equatable {
    case given
    case missing
    /// A text, one of these.
    case oneOf([String])
    case isTrue
    /// A list of so many items at least.
    case atLeast(Int)
    /// A list without items, or none.
    case noItems
    /// A list without this text, or none.
    case without(String)
    /// A list whose first item has texts in these fields, or none.
    case first([String: String])
    /// A text that begins with this one, of letters, digits and hyphens.
    case beginning(String)
    case form(TextForm)

    /// Whether it asks for a value.
    public var isGiven: Bool {
        switch self {
        case .given, .oneOf, .isTrue, .atLeast, .beginning, .form: true
        case .missing, .noItems, .without, .first: false
        }
    }
}

/// The form of a text, as a type says it.
public struct TextForm: Sendable, Equatable {
    public let schema: Schema
    private let fitting: @Sendable (String) -> Bool

    public init<Value: RawRepresentable<String> & SchemaDescribing & Sendable>(_ type: Value.Type) {
        schema = type.schema
        fitting = { Value(rawValue: $0) != nil }
    }

    public func fits(_ text: String) -> Bool { fitting(text) }

    public static func == (left: TextForm, right: TextForm) -> Bool { left.schema == right.schema }
}

extension FieldRule {
    /// One of two fields is given, and not both.
    public static func either(_ field: String, or other: String) -> FieldRule {
        FieldRule(
            field, "must be given, or else \(field: other), and not both", [field: .given, other: .missing],
            [field: .missing, other: .given])
    }

    /// One of some fields is given, and no other of them.
    public static func one(of fields: String...) -> FieldRule {
        let others = Array(fields.dropFirst())
        return FieldRule(
            fields.first ?? "", "must be given, or else one of \(fields: others), and no two",
            anyOf: fields.map { given in
                Dictionary(uniqueKeysWithValues: fields.map { ($0, $0 == given ? .given : .missing) })
            })
    }

    /// A revision says what is to be another.
    ///
    /// - Parameter clears: whether a list `clear` takes terms away.
    public static func revises(_ fields: String..., clears: Bool = false) -> FieldRule {
        FieldRule(
            fields.first ?? "", "or another term must be given",
            anyOf: fields.map { [$0: .given] } + (clears ? [["clear": .atLeast(1)]] : []))
    }

    /// What a list `clear` takes away is not given as well. Its words have the names of the fields.
    public static func clears<Term: Word>(_ terms: Term.Type) -> [FieldRule] {
        terms.allCases.map { term in
            FieldRule(
                "clear", "names \(word: term), which is given as well", ["\(term)": .missing],
                ["clear": .without(term.rawValue)])
        }
    }

    /// A field that is needed unless another one is one of some words.
    public static func needed<Choice: Word>(
        _ field: String, _ words: ProblemText, unless other: String, isOneOf choices: [Choice]
    ) -> FieldRule {
        FieldRule(field, words, [other: .oneOf(choices.map(\.rawValue))], [field: .given])
    }

    /// A field that is needed unless another one is true.
    public static func needed(_ field: String, _ words: ProblemText, unless other: String) -> FieldRule {
        FieldRule(field, words, [other: .isTrue], [field: .given])
    }
}

extension FieldRule {
    /// As JSON Schema.
    func written(referringTo place: String) -> JSONValue {
        .object(["anyOf": .array(shapes.map { Self.written($0, referringTo: place) })])
    }

    private static func written(_ shape: Shape, referringTo place: String) -> JSONValue {
        let needed = shape.filter(\.value.isGiven).keys.sorted()
        let properties = shape.compactMapValues { $0.written(referringTo: place) }
        var members: [String: JSONValue] = [:]
        if !needed.isEmpty { members["required"] = .array(needed.map(JSONValue.string)) }
        if !properties.isEmpty { members["properties"] = .object(properties) }
        return .object(members)
    }
}

extension FieldCondition {
    /// The value as JSON Schema; nil where any will do.
    fileprivate func written(referringTo place: String) -> JSONValue? {
        switch self {
        case .given: nil
        // Not `false`: programs that read the document know schemas that are objects.
        case .missing: .object(["not": .object([:])])
        case .oneOf(let words): .object(["enum": .array(words.map(JSONValue.string))])
        case .isTrue: .object(["const": .bool(true)])
        case .atLeast(let count): .object(["minItems": .integer(Int64(count))])
        case .noItems: .object(["maxItems": .integer(0)])
        case .without(let word):
            .object(["not": .object(["contains": .object(["const": .string(word)])])])
        case .first(let texts):
            .object([
                "prefixItems": .array([
                    .object(["properties": .object(texts.mapValues { .object(["const": .string($0)]) })])
                ])
            ])
        case .beginning(let text): .object(["pattern": .string("^\(text)")])
        case .form(let form): form.schema.written(referringTo: place)
        }
    }
}
