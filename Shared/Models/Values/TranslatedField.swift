/// A field of an object whose words may stand in several languages: `title`, or, where there are several, the field and the
/// number of one: `questions.2`, `agenda.3.1(a)`, `paragraphs.4`.
public struct TranslatedField: ValidatedText, Hashable, Sendable, CustomStringConvertible {
    public static let rule = TextRule(
        "a field whose words may stand in other languages, such as title, questions.2 or agenda.3.1(a)",
        pattern: #"^[a-z]{1,16}(\.[1-9][0-9a-z.()]{0,19})?$"#, maximumLength: 40, example: "title")

    public let rawValue: String

    public init?(rawValue: String) {
        let halves = rawValue.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = halves.first, (1...16).contains(name.count), name.allSatisfy(\.isLowercase),
            halves.count == 1 || Self.isNumber(halves[1])
        else { return nil }
        self.rawValue = rawValue
    }

    private static func isNumber(_ text: Substring.UTF8View) -> Bool {
        guard (1...20).contains(text.count), let first = text.first, first.isDigit, first != UInt8(ascii: "0") else {
            return false
        }
        return text.allSatisfy { $0.isDigit || $0.isLowercase || "().".utf8.contains($0) }
    }

    /// For names and numbers that have the form already.
    private init(_ name: String, _ number: String) { rawValue = "\(name).\(number)" }

    private init(_ name: StaticString) { rawValue = name.description }

    public static let title = TranslatedField("title")
    public static let description = TranslatedField("description")
    public static let summary = TranslatedField("summary")

    public static func question(_ place: Int) -> TranslatedField { TranslatedField("questions", "\(place)") }
    public static func agenda(_ item: AgendaNumber) -> TranslatedField { TranslatedField("agenda", item.rawValue) }
    public static func paragraph(_ number: ParagraphNumber) -> TranslatedField {
        TranslatedField("paragraphs", number.rawValue)
    }

    /// The field of the object: `questions` of `questions.2`.
    public var name: String { String(rawValue.prefix { $0 != "." }) }

    /// The number of one of several; nil for a field that stands alone.
    public var number: String? {
        rawValue.firstIndex(of: ".").map { String(rawValue[rawValue.index(after: $0)...]) }
    }

    public var description: String { rawValue }
}
