/// The secret of a link in a mail: 32 random bytes. Only its digest is kept.
public struct LinkSecret: RawRepresentable, Hashable, Sendable, ValidatedText {
    public static var rule: TextRule {
        TextRule(
            "the secret of a link, 43 letters, digits, hyphens and underscores", pattern: "^[A-Za-z0-9_-]{43}$",
            example: String(repeating: "a", count: 43))
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count == 43,
            rawValue.utf8.allSatisfy({ byte in
                let character = Character(UnicodeScalar(byte))
                return character.isASCII && (character.isLetter || character.isNumber || "-_".contains(character))
            })
        else { return nil }
        self.rawValue = rawValue
    }
}
