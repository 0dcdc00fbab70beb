public import Messaging
public import Models
public import Postgres
internal import Reactor
internal import Storage

/// The translations of one object's words: who put which, when, and for which words. A row is never changed; the newest counts.
public struct TranslationLog: Sendable {
    private let subject: String
    private let originals: [OriginalWording]

    /// - Parameter originals: the words of the object as they stand.
    public init(_ subject: Subject, _ originals: [OriginalWording]) {
        self.subject = subject.description
        self.originals = originals
    }

    /// A column with the translations of objects, as answers hold them.
    ///
    /// - Parameters:
    ///   - id: the column by which the object is named.
    ///   - originals: a JSON object with the present words of its fields.
    public static func column(_ kind: Subject.Kind, _ id: SQL, originals: SQL) -> SQL {
        "translations_of('\(unsafe: kind.rawValue):' || \(id), \(originals)) AS translations"
    }

    /// An expression for the present words of a field in other languages, by their tags.
    ///
    /// - Parameter words: the column with the original.
    public static func wordings(_ kind: Subject.Kind, _ id: SQL, _ field: TranslatedField, _ words: SQL) -> SQL {
        "wordings_of('\(unsafe: kind.rawValue):' || \(id), '\(unsafe: field.rawValue)', \(words))"
    }

    /// A condition that an object is called so in another language.
    ///
    /// - Parameters:
    ///   - title: the column with the original.
    ///   - key: an expression with the title in its folded form.
    public static func isCalled(_ kind: Subject.Kind, _ id: SQL, _ title: SQL, _ key: SQL) -> SQL {
        """
        EXISTS (SELECT FROM jsonb_each_text(\(wordings(kind, id, .title, title))) AS put WHERE name_key(put.value) = \(key))
        """
    }

    /// A condition that an object has a text among its present words in other languages.
    ///
    /// - Parameter text: an expression with the text in its folded form.
    public static func mentions(_ kind: Subject.Kind, _ id: SQL, _ text: SQL, originals: SQL) -> SQL {
        """
        EXISTS (SELECT FROM jsonb_array_elements(translations_of('\(unsafe: kind.rawValue):' || \(id), \(originals)))
                AS put (wording)
            WHERE NOT (wording -> 'isOutdated')::boolean AND position(\(text) IN folded(wording ->> 'text')) > 0)
        """
    }

    /// The present translations of the objects of a kind that have all of some words, for lists that are too long to look at the
    /// translations of each object: rows of id, field, and original, the digest of the words that were translated.
    ///
    /// - Parameter patterns: of the words, in their folded form.
    public static func subjects(of kind: Subject.Kind, mentioning patterns: [String]) -> SQL {
        // A semicolon is the sign after the colon.
        let (start, end) = ("\(kind.rawValue):", "\(kind.rawValue);")
        let words = patterns.reduce("true" as SQL) { "\($0) AND folded(text) LIKE \($1)" }
        return """
            SELECT substr(subject, \(start.count + 1)::int) AS id, field, original FROM (
                SELECT DISTINCT ON (subject, field, language) subject, field, state, text, original FROM translation
                WHERE subject >= \(start) AND subject < \(end) ORDER BY subject, field, language, place DESC) AS newest
            WHERE state IS NOT NULL AND \(words)
            """
    }

    /// - Returns: nil where there are none.
    @Reactor public func read(in reading: some HandlerContext) async throws -> [Translation]? {
        try await reading.first(Translations(subject: subject, originals: try presentWords)) ?? nil
    }

    /// Enters a translation.
    ///
    /// - Returns: whether it is another than that on record.
    /// - Throws: a rejection that names the field.
    @Reactor public func put(_ given: GivenTranslation, in unit: UnitOfWork) async throws -> Bool {
        let known = try await read(in: unit) ?? []
        guard let (original, text) = try given.checked(against: originals, known: known) else { return false }
        enter(given.field, given.language, given.state, text, of: original.text, given.reason, in: unit)
        return true
    }

    /// Withdraws the translation of a field into a language, also one of earlier words.
    ///
    /// - Returns: what counted until now.
    /// - Throws: a rejection that names the field.
    @Reactor public func withdraw(
        _ field: TranslatedField, in language: LanguageTag, reason: Prose, in unit: UnitOfWork
    ) async throws -> Translation {
        let known = try await read(in: unit) ?? []
        let ofField = known.filter { $0.field == field }
        if ofField.isEmpty { _ = try originals.require(field) }
        guard let former = ofField.first(where: { $0.language == language }) else {
            throw Rejection.invalid("language", "is none into which the \(field) is translated")
        }
        let words = originals.first { $0.field == field }?.text ?? ""
        enter(field, language, nil, nil, of: words, reason, in: unit)
        return former
    }

    private var presentWords: JSONColumn {
        get throws {
            try JSONColumn(
                Dictionary(originals.map { ($0.field.rawValue, $0.text) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    @Reactor private func enter(
        _ field: TranslatedField, _ language: LanguageTag, _ state: WordingAuthority?, _ text: String?,
        of original: String, _ reason: Prose?, in unit: UnitOfWork
    ) {
        unit.enqueue(
            """
            INSERT INTO translation
                (subject, field, language, state, text, original, reason, put_by, on_behalf_of, put_at)
            VALUES (\(subject), \(field), \(language), \(state), \(text), wording_digest(\(original)), \(reason),
                \(unit.actor.subject), \(unit.actor.onBehalfOf), \(unit.now))
            """)
    }

    private struct Translations: Statement {
        let subject: String
        let originals: JSONColumn

        var sql: SQL { "SELECT translations_of(\(subject), \(originals)) AS translations" }

        static func decode(_ row: Row) throws -> [Translation]? { try row.json.translations }
    }
}
