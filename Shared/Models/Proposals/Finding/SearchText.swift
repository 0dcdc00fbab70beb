/// What is searched for: 1 to 200 characters.
public struct SearchText: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static let maximumLength = 200
    public static var rule: TextRule {
        TextRule(
            "one line of 1 to 200 characters", pattern: TextPattern.line, minimumLength: 1, maximumLength: maximumLength
        )
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard isText(rawValue, maximumLength: Self.maximumLength, allowingLines: false) else { return nil }
        self.rawValue = rawValue
    }

    /// As texts are compared with it.
    public var folded: String { FoldedText(rawValue).rawValue }

    /// The question for `websearch_to_tsquery`, which reads a hyphen before a word as “not”: a dash between two words, as
    /// titles have it, only separates them.
    public var question: String {
        let signs = Array(rawValue.unicodeScalars)
        var question = String.UnicodeScalarView()
        for (index, sign) in signs.enumerated() {
            let (before, after) = (index > 0 ? signs[index - 1] : " ", index + 1 < signs.count ? signs[index + 1] : " ")
            let separates = Self.isDash(sign) && Self.isSpace(before) && (sign != "-" || Self.isSpace(after))
            question.append(separates ? " " : sign)
        }
        return String(question)
    }

    /// The same of folded words.
    public var foldedQuestion: String { FoldedText(question).rawValue }

    private static func isDash(_ sign: Unicode.Scalar) -> Bool {
        sign.properties.generalCategory == .dashPunctuation || sign == "\u{2212}"
    }

    private static func isSpace(_ sign: Unicode.Scalar) -> Bool { sign.properties.isWhitespace }

    /// The folded text anywhere in another one, for LIKE; the signs that stand for others there are taken as they are.
    public var foldedPattern: String { Self.pattern(folded) }

    /// As ``foldedPattern``, of each word.
    public var foldedPatterns: [String] {
        folded.split(separator: " ").map { Self.pattern(String($0)) }
    }

    private static func pattern(_ text: String) -> String {
        "%" + text.flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] } + "%"
    }

    public var description: String { rawValue }
}
