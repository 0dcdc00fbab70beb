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
