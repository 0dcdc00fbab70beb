public import Models

/// A text with places for values: a part of ICU's message format.
///
///     Notification {number}
///     {count, plural, one {# answer} other {# answers}}
public struct MessagePattern: Sendable, Hashable {
    indirect enum Part: Sendable, Hashable {
        case literal(String)
        case argument(String)
        /// Within it, `#` is the number.
        case plural(String, [PluralCategory: [Part]])
        case number
    }

    let parts: [Part]

    /// A text that is no pattern.
    public struct Malformed: Error, CustomStringConvertible {
        public let description: String
    }

    public init(_ text: String) throws(Malformed) {
        var reader = Reader(rest: Substring(text))
        parts = try reader.parts(inPlural: false)
    }

    /// The names of the values that it needs, and whether each is counted.
    public var arguments: [String: Bool] { Self.arguments(of: parts) }

    /// The categories that each counted value has a form for.
    public var plurals: [Set<PluralCategory>] {
        parts.compactMap { part in
            if case .plural(_, let forms) = part { Set(forms.keys) } else { nil }
        }
    }

    private static func arguments(of parts: [Part]) -> [String: Bool] {
        var found: [String: Bool] = [:]
        for part in parts {
            switch part {
            case .literal, .number: break
            case .argument(let name): found[name] = found[name] ?? false
            case .plural(let name, let forms):
                found[name] = true
                for form in forms.values { found.merge(arguments(of: form)) { $0 || $1 } }
            }
        }
        return found
    }

    /// Puts values in. A value from elsewhere is set apart in Arabic, so that its direction does not turn the sentence; an
    /// address at the edge of one is kept off the characters that do so, which mail programs would take for a part of it.
    public func text(_ values: [String: MessageValue], in language: LanguageTag) -> String {
        text(of: parts, values, language, number: nil)
    }

    private func text(
        of parts: [Part], _ values: [String: MessageValue], _ language: LanguageTag, number: Int?
    ) -> String {
        parts.map { part in
            switch part {
            case .literal(let text): return text
            case .number: return number.map { String($0) } ?? "#"
            case .argument(let name):
                guard let value = values[name] else { return "{\(name)}" }
                return value.text(in: language)
            case .plural(let name, let forms):
                guard case .number(let count) = values[name] else { return "{\(name)}" }
                let form = forms[language.pluralCategory(of: count)] ?? forms[.other] ?? []
                return text(of: form, values, language, number: count)
            }
        }.joined()
    }
}

/// A value in a text.
public enum MessageValue: Sendable, Hashable, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int)
    /// Items of a list; the language says what stands between them.
    case list([String])
    /// Words of the language itself.
    case words(String)

    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }

    /// Where a language is written from the right, each value that comes from elsewhere is set apart.
    func text(in language: LanguageTag) -> String {
        func place(_ text: String) -> String { language.isRightToLeft ? Self.isolated(text) : text }
        return switch self {
        case .text(let text): place(text)
        case .number(let number): place(String(number))
        case .list(let items): language.list(items.map(place))
        case .words(let words): words
        }
    }
}

extension MessageValue {
    private static func isolated(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let before = words.first.map(isAddress) == true ? " " : ""
        let behind = words.last.map(isAddress) == true ? " " : ""
        return "\u{2068}\(before)\(text)\(behind)\u{2069}"
    }

    /// What mail programs make a link of.
    private static func isAddress(_ word: Substring) -> Bool {
        word.contains("://") || word.contains("@") || word.lowercased().hasPrefix("www.")
    }
}

extension MessagePattern {
    private struct Reader {
        var rest: Substring

        mutating func parts(inPlural: Bool) throws(Malformed) -> [Part] {
            var parts: [Part] = []
            while let character = rest.first, character != "}" {
                if character == "{" {
                    parts.append(try argument())
                } else if character == "#", inPlural {
                    rest.removeFirst()
                    parts.append(.number)
                } else {
                    let literal = rest.prefix { !"{}".contains($0) && !(inPlural && $0 == "#") }
                    rest.removeFirst(literal.count)
                    parts.append(.literal(String(literal)))
                }
            }
            guard inPlural || rest.isEmpty else { throw Malformed(description: "a “}” too many") }
            return parts
        }

        private mutating func argument() throws(Malformed) -> Part {
            rest.removeFirst()
            let name = word()
            guard !name.isEmpty else { throw Malformed(description: "a place without a name") }
            if take("}") { return .argument(name) }
            guard take(","), word() == "plural", take(",") else {
                throw Malformed(description: "{\(name) goes on strangely")
            }
            var forms: [PluralCategory: [Part]] = [:]
            while !take("}") {
                guard let category = PluralCategory(rawValue: word()), forms[category] == nil, take("{") else {
                    throw Malformed(description: "{\(name)} has a form that is none")
                }
                forms[category] = try parts(inPlural: true)
                guard take("}") else { throw Malformed(description: "{\(name)} has a form without an end") }
            }
            guard forms[.other] != nil else { throw Malformed(description: "{\(name)} lacks the form other") }
            return .plural(name, forms)
        }

        private mutating func word() -> String {
            rest = rest.drop { $0 == " " || $0 == "\n" }
            let word = rest.prefix { $0.isLetter || $0.isNumber }
            rest.removeFirst(word.count)
            return String(word)
        }

        private mutating func take(_ sign: Character) -> Bool {
            rest = rest.drop { $0 == " " || $0 == "\n" }
            guard rest.first == sign else { return false }
            rest.removeFirst()
            return true
        }
    }
}
