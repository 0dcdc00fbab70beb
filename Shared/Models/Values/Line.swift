/// One line of text: 1–300 characters that can be seen, no control characters; without space around it, and with one
/// space where there are several.
public struct Line: RawRepresentable, Hashable, Sendable, ValidatedText, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public static let maximumLength = 300
    public static var rule: TextRule {
        TextRule(
            "one line of 1 to 300 characters", pattern: TextPattern.line, minimumLength: 1, maximumLength: maximumLength
        )
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard isText(rawValue, maximumLength: Self.maximumLength, allowingLines: false),
            Self.objection(to: rawValue) == nil
        else { return nil }
        self.rawValue = rawValue.withSingleSpaces
    }

    public static func objection(to text: String) -> ProblemText? { VisibleText.objection(toLine: text) }

    /// For texts in the source: stops the process when the literal is no line.
    public init(stringLiteral value: StaticString) {
        guard let line = Line(rawValue: value.description) else { preconditionFailure("“\(value)” is no line") }
        self = line
    }

    /// For texts that are put together of others: what does not fit is cut, and an ellipsis says so.
    public init(cutting text: String) {
        let breaks: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator]
        let words = VisibleText.harmless(text, upTo: Self.maximumLength)
            .map { breaks.contains($0.properties.generalCategory) ? " " : $0 }
        let fits = words.count <= Self.maximumLength
        var kept = String.UnicodeScalarView(fits ? words[...] : words.prefix(Self.maximumLength - 1))
        if !fits { kept.append("…") }
        self = Line(rawValue: String(kept)) ?? "…"
    }

    public var description: String { rawValue }
}

/// Whether a text is short enough, has no control characters, and something that can be seen.
func isText(_ text: String, maximumLength: Int, allowingLines: Bool) -> Bool {
    // Bytes first: counting the characters of ten megabytes is work that a stranger must not make us do.
    guard text.utf8.count <= 4 * maximumLength, text.unicodeScalars.count <= maximumLength else { return false }
    var hasInk = false
    for scalar in text.unicodeScalars {
        // Printable ASCII, which is nearly all there is, needs no look into the tables of Unicode.
        if scalar.value > 0x20, scalar.value < 0x7F {
            hasInk = true
            continue
        }
        switch scalar.properties.generalCategory {
        case .control: guard allowingLines, scalar == "\n" || scalar == "\r" || scalar == "\t" else { return false }
        case .lineSeparator, .paragraphSeparator: guard allowingLines else { return false }
        default: if VisibleText.hasInk(scalar) { hasInk = true }
        }
    }
    return hasInk
}

extension String {
    /// As the words stand by themselves, and not within a sentence: with a capital, where the script has any.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
