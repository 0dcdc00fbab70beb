/// What formulas do beside computing.
enum Formula {
    /// Whether a formula of Office Open XML has a program started, as `program|'topic'!item` does. Within quotes, and in names
    /// of columns, the line means nothing.
    static func namesProgram(_ text: String) -> Bool {
        guard text.contains("|") else { return false }
        var (quote, depth, isEscaped): (Character?, Int, Bool) = (nil, 0, false)
        for character in text {
            if isEscaped {
                isEscaped = false
            } else if let open = quote {
                if character == open { quote = nil }
            } else if depth > 0, character == "'" {
                isEscaped = true
            } else {
                switch character {
                case "\"", "'": quote = character
                case "[": depth += 1
                case "]": depth = max(0, depth - 1)
                case "|" where depth == 0: return true
                default: break
                }
            }
        }
        return false
    }

    /// Whether a formula of OpenDocument has a program started.
    static func callsProgram(_ text: String) -> Bool {
        text.uppercased().firstMatch(of: /(^|[^A-Z0-9_.])DDE\s*\(/) != nil
    }
}
