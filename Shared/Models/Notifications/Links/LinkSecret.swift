/// The secret of a link in a mail: 32 random bytes. Only its digest is kept.
public struct LinkSecret: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static var rule: TextRule {
        TextRule(
            "the secret of a link, 43 letters, digits, hyphens and underscores", pattern: "^[A-Za-z0-9_-]{43}$",
            example: String(repeating: "a", count: 43))
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count == 43, rawValue.utf8.allSatisfy(Base64URL.isDigit) else { return nil }
        self.rawValue = rawValue
    }

    /// 256 bits from the system's generator.
    public static func generate() -> LinkSecret {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<4).flatMap { _ in
            let word: UInt64 = generator.next()
            return (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        }
        return LinkSecret(unchecked: Base64URL.text(of: bytes))
    }

    private init(unchecked rawValue: String) { self.rawValue = rawValue }
}
