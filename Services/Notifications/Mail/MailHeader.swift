internal import Foundation
public import Models

/// The fields at the head of a mail (RFC 5322), in the order in which they are added.
///
/// Whatever a value holds, it stays within its field: control characters become spaces before anything else is done.
public struct MailHeader: Sendable {
    private(set) var lines: [String] = []

    public init() {}

    /// A field whose value is for machines: addresses, identifiers, words of a protocol.
    public mutating func add(_ name: StaticString, _ value: String) {
        lines.append("\(name): \(Self.printable(value))")
    }

    /// A field whose value is for people.
    public mutating func add(_ name: StaticString, text: String) {
        lines.append("\(name): \(Self.encoded(text))")
    }

    /// A field with the name of somebody, where it is known, and an address.
    ///
    /// An address holds no control characters. One that is not ASCII stands there as it is (RFC 6532): it goes to servers
    /// that take such mail, or nowhere.
    public mutating func add(_ name: StaticString, _ person: String?, _ address: EmailAddress) {
        let phrase = person.map { Self.encoded($0, isPhrase: true) + " " } ?? ""
        lines.append("\(name): \(phrase)<\(address.onTheWire)>")
    }

    /// ASCII without controls; anything else becomes a question mark.
    static func printable(_ text: String) -> String {
        guard !text.isPrintable else { return text }
        return String(
            text.unicodeScalars.map { scalar in
                scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar.isASCII ? Character(scalar) : "?"
            })
    }

    /// What a phrase holds within quotes only (RFC 5322).
    private static let specials = Set("<>\"(),:;@[]\\.".utf8)

    /// RFC 2047, in words of at most 45 bytes, so that each stays below the 75 characters that are allowed.
    static func encoded(_ text: String, isPhrase: Bool = false) -> String {
        let clean =
            text.isPrintable
            ? text
            : String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
        let isPlain = clean.isPrintable && clean.utf8.count <= 66
        let hasSpecials = isPhrase && clean.utf8.contains(where: Self.specials.contains)
        // What looks like an encoded word already would be decoded by readers.
        guard !isPlain || hasSpecials || clean.contains("=?") else { return clean }
        var words: [String] = []
        var word = ""
        for scalar in clean.unicodeScalars {
            if word.utf8.count + scalar.utf8.count > 45 {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(scalar)
        }
        words.append(word)
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: String.UTF8View { String(self).utf8 }
}
