internal import Foundation

/// The name of a host on the internet, in its own script and in ASCII (IDNA 2008, with the mappings of UTS 46).
///
/// Of IDNA's rules on joiners and on the direction of letters only the strictest reading is taken for the former: there are
/// none. The latter are left to the registries.
struct DomainName: Sendable {
    /// As people read it, in small letters.
    let text: String
    /// As the domain name system has it.
    let ascii: String

    /// - Returns: nil for what no mail server can be found by.
    init?(_ given: String) {
        let mapped = given.utf8.allSatisfy { $0 < 0x80 } ? given.lowercased() : Self.mapped(given)
        let labels = mapped.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
            .map { Label(String(String.UnicodeScalarView($0))) }
        guard labels.count >= 2, let last = labels.last ?? nil else { return nil }
        var (texts, asciis): ([String], [String]) = ([], [])
        for label in labels {
            guard let label else { return nil }
            texts.append(label.text)
            asciis.append(label.ascii)
        }
        // Numbers at the end are an address of the internet protocol, or none at all.
        guard !last.ascii.utf8.allSatisfy(\.isDigit) else { return nil }
        text = texts.joined(separator: ".")
        ascii = asciis.joined(separator: ".")
        guard ascii.utf8.count <= 253 else { return nil }
    }

    /// Compatible forms, capitals and the full stops of other scripts are written as the usual ones.
    private static func mapped(_ text: String) -> String {
        let small = text.unicodeScalars.map { $0.properties.lowercaseMapping }.joined()
        let composed = small.precomposedStringWithCompatibilityMapping
        return String(
            composed.unicodeScalars.map { "\u{3002}\u{FF61}".unicodeScalars.contains($0) ? "." : Character($0) })
    }
}

/// What stands between two full stops.
private struct Label {
    let text: String
    let ascii: String

    /// - Parameter given: mapped already.
    init?(_ given: String) {
        guard !given.isEmpty, !given.hasPrefix("-"), !given.hasSuffix("-") else { return nil }
        if given.utf8.allSatisfy({ $0 < 0x80 }) {
            guard given.utf8.count <= 63, given.utf8.allSatisfy(Self.isPlain) else { return nil }
            ascii = given
            guard given.hasPrefix("xn--") else {
                text = given
                return
            }
            // What claims to be encoded must be, and in the one way.
            guard let decoded = Punycode.decoded(String(given.dropFirst(4))), Self.isName(decoded),
                Punycode.encoded(decoded).map({ "xn--" + $0 }) == given
            else { return nil }
            text = decoded
        } else {
            guard Self.isName(given), let encoded = Punycode.encoded(given), encoded.utf8.count <= 59 else {
                return nil
            }
            text = given
            ascii = "xn--" + encoded
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isLowercase || byte.isDigit || byte == UInt8(ascii: "-")
    }

    /// Letters, marks and digits that are their own mapping, and some that are not ASCII.
    private static func isName(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, !first.properties.generalCategory.isMark,
            scalars.contains(where: { !$0.isASCII }), !text.hasPrefix("-"), !text.hasSuffix("-"),
            Array(text.precomposedStringWithCompatibilityMapping.unicodeScalars) == Array(scalars)
        else { return false }
        return scalars.allSatisfy { scalar in
            if scalar.isASCII { return scalar.utf8.allSatisfy(isPlain) }
            if scalar.properties.isDefaultIgnorableCodePoint { return false }
            // A middle dot between letters of Catalan, and those of Japanese.
            if "\u{B7}\u{30FB}".unicodeScalars.contains(scalar) { return true }
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: return true
            case let category: return category.isMark
            }
        }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isMark: Bool { self == .nonspacingMark || self == .spacingMark }
}

extension Unicode.Scalar {
    fileprivate var utf8: String.UTF8View { String(Character(self)).utf8 }
}
