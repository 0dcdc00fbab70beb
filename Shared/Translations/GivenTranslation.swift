public import Models

/// A translation as somebody gives it.
public struct GivenTranslation: Sendable {
    public let field: TranslatedField
    public let language: LanguageTag
    public let text: Prose
    public let state: WordingAuthority
    public let reason: Prose?

    public init(
        field: TranslatedField, language: LanguageTag, text: Prose, state: WordingAuthority, reason: Prose?
    ) {
        self.field = field
        self.language = language
        self.text = text
        self.state = state
        self.reason = reason
    }

    /// The same as it is kept, for an object as it stands.
    ///
    /// - Parameters:
    ///   - originals: the words of the object.
    ///   - known: what is translated of them. What is of earlier words does not count.
    /// - Returns: the words that are translated, and the translation; nil where it is on record so.
    /// - Throws: a rejection that names the field.
    public func checked(
        against originals: [OriginalWording], known: [Translation]
    ) throws -> (original: OriginalWording, text: String)? {
        let original = try originals.require(field)
        guard language != .working else {
            throw Rejection.invalid("language", "is that of the original")
        }
        let text = try fitted(to: original)
        guard let present = known.current(field, in: language) else { return (original, text) }
        guard present.state.mayBecome(state) else {
            throw Rejection(
                .transitionRefused,
                detail: "The \(word: present.state) translation on record counts for more.",
                fields: [FieldProblem(field: "state", detail: "is \(word: present.state) on record")])
        }
        guard present.text.rawValue != text || present.state != state else { return nil }
        if present.isAuthoritative, reason == nil {
            throw Rejection.invalid("reason", "is required to replace an official wording")
        }
        return (original, text)
    }

    /// The text, within the limits of the words that it translates.
    private func fitted(to original: OriginalWording) throws -> String {
        guard original.isLine else { return text.rawValue }
        guard let line = Line(rawValue: text.rawValue) else {
            throw Rejection.invalid("text", "must be \(Line.rule.words), as the \(field) is")
        }
        return line.rawValue
    }
}

extension [OriginalWording] {
    /// The words of a field.
    ///
    /// - Throws: a rejection that names what can be translated.
    func require(_ field: TranslatedField) throws -> OriginalWording {
        guard let found = first(where: { $0.field == field }) else {
            throw Rejection.invalid("field", "must be one of: \(list: map(\.field.rawValue))")
        }
        return found
    }
}
