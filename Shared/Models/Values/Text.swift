/// One line of text: 1–300 characters that can be seen, no control characters; without space around it, and with one
/// space where there are several.
public struct Line: RawRepresentable, Hashable, Sendable, ValidatedText, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public static let maximumLength = 300
    public static var rule: TextRule {
        TextRule("one line of 1 to 300 characters", maximumLength: maximumLength)
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard isText(rawValue, maximumLength: Self.maximumLength, allowingLines: false),
            Self.objection(to: rawValue) == nil
        else { return nil }
        self.rawValue = rawValue.withSingleSpaces
    }

    public static func objection(to text: String) -> String? { VisibleText.objection(toLine: text) }

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

/// Running text: 1–20,000 characters, line breaks allowed, no other control characters, not only space.
public struct Prose: RawRepresentable, Hashable, Sendable, ValidatedText, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public static let maximumLength = 20_000
    public static var rule: TextRule {
        TextRule("text of 1 to 20,000 characters", maximumLength: maximumLength)
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard isText(rawValue, maximumLength: Self.maximumLength, allowingLines: true),
            Self.objection(to: rawValue) == nil
        else { return nil }
        self.rawValue = rawValue
    }

    public static func objection(to text: String) -> String? { VisibleText.objection(toProse: text) }

    /// For texts in the source: stops the process when the literal is no prose.
    public init(stringLiteral value: StaticString) {
        guard let prose = Prose(rawValue: value.description) else { preconditionFailure("“\(value)” is no prose") }
        self = prose
    }

    /// For texts that are put together of others: what does not fit is cut, and an ellipsis says so.
    public init(cutting text: String) {
        let kept = VisibleText.harmless(text, upTo: Self.maximumLength).map { scalar in
            scalar.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains(scalar) ? " " : scalar
        }
        let fits = kept.count <= Self.maximumLength
        var words = String.UnicodeScalarView(fits ? kept[...] : kept.prefix(Self.maximumLength - 1))
        if !fits { words.append("…") }
        self = Prose(rawValue: String(words)) ?? "…"
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

/// A link, `https` or `http`, at most 2,000 characters.
public struct WebAddress: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule("a link that begins with https:// or http://", maximumLength: 2000, format: "uri")
    }

    public let rawValue: String

    public init?(rawValue: String) {
        let rest = rawValue.drop { $0 != ":" }
        guard rawValue.utf8.count <= 2000, ["https", "http"].contains(rawValue.prefix { $0 != ":" }),
            rest.hasPrefix("://"), rest.count > 3, rawValue.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { rawValue }
}

/// A country by its three letters (ISO 3166-1 alpha-3).
public struct CountryCode: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule { TextRule("three capital letters (ISO 3166-1 alpha-3)", pattern: "^[A-Z]{3}$") }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count == 3,
            rawValue.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { rawValue }
}
