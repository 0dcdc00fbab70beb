/// A line without its marks: bold and italics, links, footnote numbers.
struct PlainText: Sendable {
    /// As it was typed, with curly quotes where the author had them.
    private(set) var typed: [Character] = []
    /// The footnotes that are referred to.
    private(set) var footnotes: [Int] = []

    /// The same characters with straight quotes, for comparing.
    var straight: String { String(typed.map(\.straightened)) }

    init(_ line: some StringProtocol) {
        let source = Array(line)
        var index = 0
        var links: [Int: Int] = [:]
        while index < source.count {
            let character = source[index]
            index += 1
            switch character {
            case "*": continue
            case "<":
                let tag = source[index...].prefix(8).prefix { $0.isLetter || $0 == "/" }
                if !tag.isEmpty, index + tag.count < source.count, source[index + tag.count] == ">" {
                    index += tag.count + 1
                } else {
                    typed.append(character)
                }
            case "[":
                if index < source.count, source[index] == "^" {
                    let digits = source[(index + 1)...].prefix(4).prefix(while: \.isNumber)
                    index += digits.count + 2
                    if let number = Int(String(digits)) { footnotes.append(number) }
                } else if let end = Self.link(in: source, from: index) {
                    links[end.text] = end.target
                } else {
                    typed.append(character)
                }
            case "]":
                if let target = links[index - 1] { index = target } else { typed.append(character) }
            default:
                if let digit = character.superscript {
                    var number = digit
                    while index < source.count, let next = source[index].superscript, number < 1000 {
                        number = number * 10 + next
                        index += 1
                    }
                    footnotes.append(number)
                } else if character.isWhitespace {
                    if !typed.isEmpty, typed.last != " " { typed.append(" ") }
                } else {
                    typed.append(character)
                }
            }
        }
        while typed.last == " " { typed.removeLast() }
    }

    /// Where the text of a link ends, and where what follows the link begins.
    private static func link(in source: [Character], from start: Int) -> (text: Int, target: Int)? {
        guard let close = source[start...].prefix(300).firstIndex(where: { $0 == "]" || $0 == "[" }),
            source[close] == "]", close + 1 < source.count, source[close + 1] == "(",
            let end = source[(close + 1)...].prefix(2000).firstIndex(of: ")")
        else { return nil }
        return (close, end + 1)
    }
}

extension Character {
    fileprivate var straightened: Character {
        switch self {
        case "‘", "’", "ʼ": "'"
        case "“", "”", "„": "\""
        default: self
        }
    }

    /// The value of a raised digit.
    fileprivate var superscript: Int? {
        switch self {
        case "⁰": 0
        case "¹": 1
        case "²": 2
        case "³": 3
        case "⁴"..."⁹": unicodeScalars.first.map { Int($0.value - 0x2070) }
        default: nil
        }
    }
}

extension StringProtocol {
    /// In lower case, without what stands above or below letters: two spellings of a name come to the same.
    var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
            if let plain = Accents.plain[scalar] { folded.append(plain) } else { folded.append(scalar) }
        }
        return String(folded)
    }
}

/// Letters of Latin script by what they are without their marks.
private enum Accents {
    static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let groups: [(Unicode.Scalar, String)] = [
            ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"),
            ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, marked) in groups { for scalar in marked.unicodeScalars { plain[scalar] = letter } }
        return plain
    }()
}
