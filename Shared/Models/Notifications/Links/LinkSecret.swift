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
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            })
        else { return nil }
        self.rawValue = rawValue
    }
}
