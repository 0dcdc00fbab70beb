/// An access token as its holder keeps it: `npp16_` and 32 random bytes in base64url, so that a scanner knows one that was
/// left lying about.
public struct AccessTokenSecret: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static let prefix = "npp16_"

    public static var rule: TextRule {
        TextRule(
            "an access token, npp16_ and 43 letters, digits, hyphens and underscores",
            pattern: "^npp16_[A-Za-z0-9_-]{43}$", example: prefix + String(repeating: "a", count: 43))
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.hasPrefix(Self.prefix),
            LinkSecret(rawValue: String(rawValue.dropFirst(Self.prefix.count))) != nil
        else { return nil }
        self.rawValue = rawValue
    }

    public static func generate() -> AccessTokenSecret {
        AccessTokenSecret(unchecked: prefix + LinkSecret.generate().rawValue)
    }

    private init(unchecked rawValue: String) { self.rawValue = rawValue }
}
