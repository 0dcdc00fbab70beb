/// Words of others, such as a mail server's, without the mail addresses in them: these stand in one table of one service.
/// Codes and all other words stay.
public struct ImpersonalText: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Parameter people: addresses that the words may be about, which they may also name by what stands before the `@`.
    public init(_ words: String, about people: [EmailAddress] = []) {
        // How addresses are written: with a quoted name, behind `@` or what stands for it, by way of a relay (`name%host`,
        // `host!name`), and with the sign in words.
        var text = words.replacing(/"[^"\n]*"[@＠﹫][^\s<>()\[\],;:"']+/, with: Self.gap)
            .replacing(
                /[^\s<>()\[\],;:"']+(?:[@＠﹫]|%40|=40|\+40|&#64;)[^\s<>()\[\],;:"']+/.ignoresCase(), with: Self.gap
            )
            .replacing(/[\w.+-]+%[\w-]+(?:\.[\w-]+)+/, with: Self.gap)
            .replacing(/[\w-]+(?:\.[\w-]+)+![\w.+-]+/, with: Self.gap)
            .replacing(/[\w.+-]+\s*[(\[{]\s*at\s*[)\]}]\s*[\w-]+(?:\.[\w-]+)+/.ignoresCase(), with: Self.gap)
        for person in people {
            for name in person.mailboxes { text = Self.leavingOut(name, of: text) }
        }
        description = text
    }

    /// What stands in the place of an address.
    private static let gap = "…"

    /// A name where it is a word of its own, whatever its case.
    private static func leavingOut(_ name: String, of text: String) -> String {
        var (rest, parts) = (text[...], "")
        while let found = rest.firstRange(of: Regex<Substring>(verbatim: name).ignoresCase()) {
            let isWord =
                !(parts + rest[..<found.lowerBound]).hasSuffixOfWord
                && rest[found.upperBound...].first.map { !$0.isPartOfWord } ?? true
            parts += rest[..<found.lowerBound] + (isWord ? gap : String(rest[found]))
            rest = rest[found.upperBound...]
        }
        return parts + rest
    }
}

extension EmailAddress {
    /// What stands before the `@`, whole and without what follows a plus; nothing that is as short as a code.
    fileprivate var mailboxes: [String] {
        let name = rawValue.prefix { $0 != "@" }
        return [String(name), String(name.prefix { $0 != "+" })].filter { $0.count > 3 }
    }
}

extension Character {
    fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}

extension String {
    fileprivate var hasSuffixOfWord: Bool { last.map(\.isPartOfWord) ?? false }
}
