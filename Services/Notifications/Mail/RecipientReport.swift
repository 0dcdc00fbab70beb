internal import Foundation
public import Models

/// What a report says became of one recipient (RFC 3464, 2.3).
public struct RecipientReport: Sendable, Equatable {
    /// Failed, delayed or delivered; unclear where it says nothing of the kind.
    public let kind: BounceKind
    /// RFC 3463, e.g. `5.1.1`.
    public let status: String?
    public let diagnostic: String?
    /// The readings of the address that it names, as ``EmailAddress/comparisonKey``; none where it names none that can be read.
    public let recipients: [String]

    /// - Returns: nil where the fields are about no recipient.
    init?(_ fields: ReceivedFields) {
        guard fields["final-recipient"] ?? fields["original-recipient"] ?? fields["action"] != nil else { return nil }
        let status = fields["status"].flatMap(Self.code)
        self.status = status
        diagnostic = fields["diagnostic-code"]
        // Whom it reached in the end comes first: where mail is passed on, the other is whom we wrote to.
        let final = fields["final-recipient"].map(Self.readings) ?? []
        let actual = fields["x-actual-recipient"].map(Self.readings) ?? []
        let named = final.isEmpty ? fields["original-recipient"].map(Self.readings) ?? [] : final
        recipients = Self.isPassedOn(from: named, to: actual) ? actual : named
        kind =
            switch (fields.words("action").first, status?.first) {
            case ("failed", _): .failed
            case ("delayed", _): .delayed
            case ("delivered", _), ("relayed", _), ("expanded", _): .delivered
            case (nil, "5"): .failed
            case (nil, "4"): .delayed
            default: .unclear
            }
    }

    /// Sendmail names beside the address that it took mail for the one where an alias leads. The same name on a host of the same
    /// domain is the same mailbox.
    private static func isPassedOn(from named: [String], to actual: [String]) -> Bool {
        !named.isEmpty && !actual.isEmpty
            && !actual.contains { inner in
                named.contains { outer in
                    let (inner, outer) = (inner.split(separator: "@"), outer.split(separator: "@"))
                    return inner.first == outer.first
                        && (inner.last == outer.last || inner.last?.hasSuffix(".\(outer.last ?? "")") == true)
                }
            }
    }

    /// The three numbers at its beginning.
    private static func code(_ text: String) -> String? {
        guard let match = text.trimmed.prefixMatch(of: /[245]\.[0-9]{1,3}\.[0-9]{1,3}/) else { return nil }
        return String(match.output)
    }

    /// An address as `rfc822; name@example.org`, within angle brackets or not, and with characters written by their codes:
    /// as it stands there and decoded, since nothing says which it is.
    static func readings(_ field: String) -> [String] {
        let halves = field.split(separator: ";", maxSplits: 1).map(\.trimmed)
        let type = halves.count == 2 ? halves[0].lowercased() : "rfc822"
        guard ["rfc822", "utf-8", "smtp", "local"].contains(type), var text = halves.last else { return [] }
        if let start = text.firstIndex(of: "<"), let end = text[start...].firstIndex(of: ">") {
            text = text[text.index(after: start)..<end]
        } else if let comment = text.firstIndex(of: "(") {
            text = text[..<comment].trimmed
        }
        let plain = unquoted(text)
        return [plain, xtext(plain), unitext(plain)].reduce(into: []) { known, reading in
            guard let key = EmailAddress(rawValue: reading)?.comparisonKey, !known.contains(key) else { return }
            known.append(key)
        }
    }

    /// `"name"@example.org` is the same as without the quotes.
    private static func unquoted(_ text: Substring) -> String {
        guard text.hasPrefix("\""), let end = text.dropFirst().firstIndex(of: "\"") else { return String(text) }
        return String(text[text.index(after: text.startIndex)..<end] + text[text.index(after: end)...])
    }

    /// RFC 3461, 4: `+2B` is a plus.
    private static func xtext(_ text: String) -> String {
        text.replacing(/\+([0-9A-F]{2})/) { match in
            UInt8(match.output.1, radix: 16).map { String(UnicodeScalar($0)) } ?? String(match.output.0)
        }
    }

    /// RFC 6533, 3: `\x{5B57}` is a letter.
    private static func unitext(_ text: String) -> String {
        text.replacing(/\\x\{([0-9A-Fa-f]{2,6})\}/) { match in
            UInt32(match.output.1, radix: 16).flatMap(UnicodeScalar.init).map { String($0) } ?? String(match.output.0)
        }
    }
}
