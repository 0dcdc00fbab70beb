public import Models

/// What fields of requests and answers are called by people.
public enum FieldNames {
    /// - Parameter type: the name of the schema that the field stands in, where that is known: some fields are called otherwise
    ///   in some of them.
    /// - Returns: nil for a field that has no name but its own.
    public static func name(of field: String, within type: String? = nil, in language: LanguageTag) -> String? {
        text(type.flatMap { namesByType["\($0).\(field)"] } ?? names[field], in: language)
    }

    static let columns: [LanguageTag] = [.english, .french, .spanish, .russian, .arabic, .chinese]

    /// - Parameter texts: one for each of the ``columns``.
    static func text(_ texts: [String]?, in language: LanguageTag) -> String? {
        guard let texts, let place = columns.firstIndex(of: language), texts.indices.contains(place) else { return nil }
        return language.spaced(texts[place])
    }

    static let names = table(aToB, cToD, eToI, jToO, pToR, sToZ)

    private static let namesByType = Dictionary(
        uniqueKeysWithValues: variants.flatMap { variant in
            variant.types.map { ("\($0).\(variant.field)", variant.texts) }
        })

    /// Parts of a table as one; no key stands in two of them.
    static func table<Key, Value>(_ parts: [Key: Value]...) -> [Key: Value] {
        Dictionary(uniqueKeysWithValues: parts.flatMap { $0.map { ($0.key, $0.value) } })
    }
}
