internal import Foundation

/// An address for mail (RFC 5321), in any script (RFC 6531).
///
/// One mailbox has one spelling here: the text is composed (NFC), and the domain stands in small letters of its own script,
/// also where it was given as `xn--…`. What would bounce for sure is none, and neither is what holds invisible characters.
public struct EmailAddress: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "a mail address such as name@example.org, with at most 64 bytes before the @ and no full stop at either end or beside another",
            pattern: pattern, maximumLength: 254, format: "idn-email", example: "name@example.org")
    }

    /// Of letters that are in use today; an address with others is read as well.
    private static let pattern: String = {
        let atom = "[0-9\(letters)\(marks)!#$%&'*+/=?^_`{|}~-]+"
        let rest = "([0-9\(letters)\(marks)-]*[0-9\(letters)\(marks)])?"
        return "^\(atom)([.]\(atom))*@([0-9\(letters)]\(rest)[.])+[\(letters)]\(rest)$"
    }()

    private static let letters =
        #"A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0131\u0391-\u03A1\u03A3-\u03C9\u0410-\u045F\u0561-\u0586"#
        + #"\u05D0-\u05EA\u0621-\u063A\u0641-\u064A\u0671-\u06D3\u0904-\u0939\u0985-\u098C\u0993-\u09A8\u0E01-\u0E30"#
        + #"\u10D0-\u10FA\u1200-\u1248\u1780-\u17B3\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3"#

    private static let marks =
        #"\u064B-\u0652\u0900-\u0903\u093A-\u094F\u0981-\u0983\u09BC-\u09CD\u0E31-\u0E3A\u0E40-\u0E4E\u17B6-\u17D3"#

    public let rawValue: String
    private let host: DomainName

    public init?(rawValue: String) {
        // Bytes first: what a stranger sends may be long.
        guard rawValue.utf8.count <= 1016 else { return nil }
        let halves = rawValue.unicodeScalars.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, let host = DomainName(String(halves[1])) else { return nil }
        let given = String(halves[0])
        let local = given.utf8.allSatisfy { $0 < 0x80 } ? given : given.precomposedStringWithCanonicalMapping
        guard Self.isMailbox(local), local.utf8.count + 1 + host.ascii.utf8.count <= 254 else { return nil }
        self.host = host
        self.rawValue = "\(local)@\(host.text)"
    }

    public var description: String { rawValue }

    /// Behind the @, as the domain name system has it: `xn--…` where its own script is another than Latin.
    public var domain: String { host.ascii }

    /// Before the @.
    public var mailbox: String { String(rawValue.prefix { $0 != "@" }) }

    /// As it is told to mail servers, all of which know domains in ASCII.
    public var onTheWire: String { "\(mailbox)@\(domain)" }

    /// Whether only servers that take UTF-8 in addresses (SMTPUTF8) can write to it.
    public var needsUTF8: Bool { !mailbox.utf8.allSatisfy { $0 < 0x80 } }

    /// What two spellings of one mailbox have in common. What stands behind a `+` is part of it.
    public var comparisonKey: String { onTheWire.lowercased() }

    public static func == (one: EmailAddress, other: EmailAddress) -> Bool { one.rawValue == other.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// A dot-string of RFC 5321, with letters, marks, digits and signs of other scripts.
    private static func isMailbox(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 64, !text.hasPrefix("."), !text.hasSuffix("."), !text.contains("..")
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII { return scalar.value > 0x20 && scalar != "\u{7F}" && !specials.contains(scalar) }
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
                .spaceSeparator:
                return false
            default: return !scalar.properties.isDefaultIgnorableCodePoint
            }
        }
    }

    private static let specials = Set("<>()[],;:\\\"@".unicodeScalars)
}
