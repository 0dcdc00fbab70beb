/// What stands in a place of a ``ProblemText``.
public struct ProblemValue: Codable, Sendable, Hashable, SchemaDescribing {
    public let kind: ProblemValueKind
    /// As the English sentence has it.
    public let text: String
    /// One after the other, where there are several.
    public let items: [String]?
    /// All words of the set from which it is.
    public let among: [String]?
    /// Of a phrase or a hint: the sentence with places, as the problem itself has it.
    public let pattern: String?
    /// Of a phrase or a hint: what stands in its places; of phrases: each of them.
    public let values: [ProblemValue]?

    init(
        _ kind: ProblemValueKind, _ text: String? = nil, items: [String]? = nil, among: [String]? = nil
    ) {
        self.kind = kind
        self.text = text ?? (items ?? []).joined(separator: ", ")
        self.items = items
        self.among = among
        pattern = nil
        values = nil
    }

    init(_ kind: ProblemValueKind, phrases: [ProblemText]) {
        self.kind = kind
        text = phrases.map(\.english).joined(separator: ", ")
        items = nil
        among = nil
        pattern = nil
        values = phrases.map { ProblemValue(.phrase, $0) }
    }

    init(_ kind: ProblemValueKind, _ text: ProblemText) {
        self.kind = kind
        self.text = text.english
        items = nil
        among = nil
        pattern = text.pattern
        values = text.values
    }
}

/// What a value in a problem's text is, so that it can be put into the words of a language.
public enum ProblemValueKind: String, Word {
    /// The same in every language.
    case text
    case number
    case date
    case instant
    /// The name of a field.
    case field
    case fields
    /// One of a fixed set of words.
    case word
    case words
    case list
    /// Texts of which one is meant.
    case choices
    /// A text within the text.
    case phrase
    /// Texts within the text, one after the other.
    case phrases
    /// A sentence behind the text, or nothing.
    case hint
}

extension ProblemValue {
    /// The values within a value are of the same schema, which would have no end: documents say so in words.
    public static var schema: Schema {
        Schema(
            of: Self.self, "What stands in a place of the text of a problem.",
            [
                .required("kind", ProblemValueKind.self),
                .required("text", String.self, "As the English sentence has it."),
                .optional("items", [String].self, "One after the other, where there are several."),
                .optional("among", [String].self, "All words of the set from which it is."),
                .optional(
                    "pattern", String.self,
                    "Of a phrase or a hint: the sentence with places, as the problem itself has it."),
                SchemaKind.Field(
                    name: "values", schema: Schema(.array(of: Schema(.object([])))),
                    isRequired: false,
                    description:
                        "Of a phrase or a hint: what stands in its places; of phrases: each of them. A value each, like this one."
                ),
            ])
    }
}
