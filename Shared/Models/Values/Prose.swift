/// Running text: 1–20,000 characters, line breaks allowed, no other control characters, not only space.
public struct Prose: RawRepresentable, Hashable, Sendable, ValidatedText, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    public static let maximumLength = 20_000
    public static var rule: TextRule {
        TextRule(
            "text of 1 to 20,000 characters", pattern: TextPattern.prose, minimumLength: 1,
            maximumLength: maximumLength)
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard isText(rawValue, maximumLength: Self.maximumLength, allowingLines: true),
            Self.objection(to: rawValue) == nil
        else { return nil }
        self.rawValue = rawValue
    }

    public static func objection(to text: String) -> ProblemText? { VisibleText.objection(toProse: text) }

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
