/// A word or a sign of a role expression, and where it stands.
struct RoleToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word, comma, open, close
    }

    let kind: Kind
    let text: String
    /// Of its first character, counted from 1.
    let position: Int

    /// More than any expression needs, and few enough to be read at once.
    static let limit = 250

    /// - Throws: ``RoleExpressionError`` at a character that no expression has, or where the text is too long.
    static func all(of text: String) throws(RoleExpressionError) -> [RoleToken] {
        var tokens: [RoleToken] = []
        var word = ""
        var start = 0
        var position = 0
        for character in text {
            position += 1
            guard position <= RoleExpression.maximumLength, tokens.count < limit else {
                throw RoleExpressionError(
                    position: position,
                    expected: "at most \(RoleExpression.maximumLength) characters and \(limit) words",
                    found: shown(character))
            }
            if character.isASCII, character.isLetter || character.isNumber || character == "-" {
                if word.isEmpty { start = position }
                word.append(character)
                continue
            }
            if !word.isEmpty { tokens.append(RoleToken(kind: .word, text: word, position: start)) }
            word = ""
            switch character {
            case ",": tokens.append(RoleToken(kind: .comma, text: ",", position: position))
            case "(": tokens.append(RoleToken(kind: .open, text: "(", position: position))
            case ")": tokens.append(RoleToken(kind: .close, text: ")", position: position))
            case " ", "\t", "\n", "\r", "\r\n": break
            default:
                throw RoleExpressionError(
                    position: position, expected: "letters, digits, hyphens, commas or parentheses",
                    found: shown(character))
            }
        }
        if !word.isEmpty { tokens.append(RoleToken(kind: .word, text: word, position: start)) }
        return tokens
    }

    /// A character may be of any number of code points.
    private static func shown(_ character: Character) -> String {
        String(character.unicodeScalars.prefix(4).map(Character.init))
    }

    /// As keywords are compared.
    var keyword: String { kind == .word ? text.lowercased() : text }
}
