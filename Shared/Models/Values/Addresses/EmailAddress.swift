internal import Foundation

/// An address for mail (RFC 5321), in any script (RFC 6531).
///
/// One mailbox has one spelling here: the text is composed (NFC), and the domain stands in small letters of its own script,
/// also where it was given as `xn--…`. What would bounce for sure is none, and neither is what holds invisible characters.
public struct EmailAddress: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "a mail address such as name@example.org, with at most 64 bytes before the @ and no full stop at either end or beside another",
            maximumLength: 254, format: "idn-email", example: "name@example.org")
    }

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
