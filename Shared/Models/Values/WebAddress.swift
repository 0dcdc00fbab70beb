/// A link, `https` or `http`, at most 2,000 characters.
public struct WebAddress: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "a link that begins with https:// or http://", pattern: TextPattern.link, maximumLength: 2000,
            format: "uri",
            example: "https://example.org/report")
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
