internal import Localization
internal import Models

/// Puts fields and values of an answer into a reader's language, as far as they are not what people wrote.
struct RecordWords {
    private let language: LanguageTag

    init(_ language: LanguageTag) { self.language = language }

    /// - Returns: the name of a field, and its language where that is not the reader's.
    func label(_ name: String) -> (String, [String]) {
        if let known = FieldNames.name(of: name, in: language) { return (known, []) }
        let words = name.reduce(into: "") { text, letter in
            text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
        return (words.prefix(1).uppercased() + words.dropFirst(), language == .english ? [] : ["en"])
    }

    /// - Returns: nil for what says nothing.
    func text(_ value: JSONValue) -> String? { text(value, Schema(.string)) }

    func text(_ value: JSONValue, _ schema: Schema) -> String? {
        switch value {
        case .null, .object: return nil
        case .bool(let isSo): return Texts(language).text(isSo ? .recordYes : .recordNo)
        case .integer(let number): return String(number)
        case .number(let number): return String((number * 1000).rounded() / 1000)
        case .string(let text): return words(text, schema.format)
        case .array(let items):
            let element = if case .array(let element) = schema.kind { element } else { Schema(.string) }
            let texts = items.compactMap { self.text($0, element) }
            return texts.isEmpty ? nil : texts.joined(separator: language.listSeparator)
        }
    }

    private func words(_ text: String, _ format: String?) -> String? {
        switch format {
        case "date": CalendarDate(rawValue: text).map { language.words(for: $0) } ?? text
        case "date-time":
            Instant(rfc3339: text).map {
                language.words(for: LocalTime(instant: $0, zone: .utc, offset: 0, endedDay: nil))
            } ?? text
        default: text.isEmpty ? nil : text
        }
    }
}
