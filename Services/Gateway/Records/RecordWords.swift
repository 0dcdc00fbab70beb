internal import Localization
internal import Models

/// Puts fields and values of an answer into a reader's language, as far as they are not what people wrote.
struct RecordWords {
    private let language: LanguageTag
    private let clocks: RecordClocks

    init(_ language: LanguageTag, _ clocks: RecordClocks) {
        self.language = language
        self.clocks = clocks
    }

    /// Whose instants are the first that are too late.
    private static let deadlines: Set<String> = [
        "closes", "formerCloses", "modificationDeadline", "formerModificationDeadline", "due", "dueAt", "newDue",
        "formerDue",
    ]

    /// - Returns: the name of a field, and its language where that is not the reader's.
    func label(_ name: String) -> (String, [String]) {
        if let known = FieldNames.name(of: name, in: language) { return (known, []) }
        let words = name.reduce(into: "") { text, letter in
            text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
        return (words.prefix(1).uppercased() + words.dropFirst(), language == .english ? [] : ["en"])
    }

    /// - Returns: nil for what says nothing.
    func text(_ value: JSONValue) -> String? { text(value, "", Schema(.string), nil) }

    /// - Parameter zone: in which the object is meant.
    func text(_ value: JSONValue, _ name: String, _ schema: Schema, _ zone: TimeZoneName?) -> String? {
        switch value {
        case .null, .object: return nil
        case .bool(let isSo): return Texts(language).text(isSo ? .recordYes : .recordNo)
        case .integer(let number): return String(number)
        case .number(let number): return String((number * 1000).rounded() / 1000)
        case .string(let text): return words(text, name, schema, zone)
        case .array(let items):
            let element = if case .array(let element) = schema.kind { element } else { Schema(.string) }
            let texts = items.compactMap { self.text($0, name, element, zone) }
            return texts.isEmpty ? nil : texts.joined(separator: language.listSeparator)
        }
    }

    private func words(_ text: String, _ name: String, _ schema: Schema, _ zone: TimeZoneName?) -> String? {
        switch schema.format {
        case "date": CalendarDate(rawValue: text).map { language.words(for: $0) } ?? text
        case "date-time":
            Instant(rfc3339: text).map { clocks.time($0, in: zone) }.map {
                Self.deadlines.contains(name) ? language.words(forDeadline: $0) : language.words(for: $0)
            } ?? text
        default:
            if let set = schema.words, let name = WordNames.name(of: text, among: set, in: language) {
                name
            } else {
                text.isEmpty ? nil : text
            }
        }
    }
}
