/// What makes two names the same: their letters, digits and symbols, folded.
///
/// Spaces, hyphens, apostrophes and other punctuation count only where they separate two digits: `Guinea–Bissau` is
/// `guineabissau`, and `Group 1-1` is not `Group 11`. The function `name_key` of PostgreSQL says the same.
public struct FoldedKey: Hashable, Sendable, CustomStringConvertible {
    public let rawValue: String

    public init(_ name: String) {
        var key = String.UnicodeScalarView()
        var isSeparated = false
        for sign in FoldedText(name).rawValue.unicodeScalars {
            guard !Self.separators.contains(sign) else {
                isSeparated = true
                continue
            }
            if isSeparated, Self.isDigit(sign), key.last.map(Self.isDigit) == true { key.append(" ") }
            key.append(sign)
            isSeparated = false
        }
        rawValue = String(key)
    }

    public var description: String { rawValue }

    /// Whether anything in it can be read aloud.
    public var hasLetter: Bool {
        rawValue.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    private static let separators = Set("] [!\"'(),./:;<>?\\^_`{|}~-".unicodeScalars)

    private static func isDigit(_ sign: Unicode.Scalar) -> Bool { ("0"..."9").contains(sign) }
}
