/// Reads a role expression from left to right, one word ahead.
///
///     expression = term { [","] ( "plus" | "minus" | "only" ) term }
///     term       = "(" expression ")" | "secretariat" | "co-chairs" | "opted out"
///                | "recipients of" number | "silent on" number | "focal points" [ "of" bodies ]
///     bodies     = "all parties" | regions | ["the"] "label regions of" proposals
///                | ["the"] "owners of actions on" proposals | ( "party" | "parties" ) ids
///
/// A list has “and” or a comma between its items.
struct RoleParser {
    private let tokens: [RoleToken]
    private let end: Int
    private var index = 0
    private var depth = 0

    /// Parentheses within parentheses.
    static let depthLimit = 16
    private static let reserved: Set<String> = ["plus", "minus", "only", "and", "of", "on", "the"]

    init(_ text: String) throws(RoleExpressionError) {
        tokens = try RoleToken.all(of: text)
        end = text.count + 1
    }

    /// The whole text.
    mutating func expression() throws(RoleExpressionError) -> RoleExpression.Node {
        let root = try joined()
        guard index == tokens.count else { throw unexpected("“plus”, “minus”, “only” or the end") }
        return root
    }

    private mutating func joined() throws(RoleExpressionError) -> RoleExpression.Node {
        var left = try term()
        while let connective = connective() { left = .joined(left, connective, try term()) }
        return left
    }

    /// A comma belongs to the connective behind it; without one it is left where it stands.
    private mutating func connective() -> RoleExpression.Connective? {
        let place = peek(0)?.kind == .comma ? 1 : 0
        guard let word = peek(place), word.kind == .word,
            let connective = RoleExpression.Connective(rawValue: word.keyword)
        else { return nil }
        index += place + 1
        return connective
    }

    private mutating func term() throws(RoleExpressionError) -> RoleExpression.Node {
        if take("(") {
            guard depth < Self.depthLimit else {
                throw unexpected("at most \(Self.depthLimit) parentheses within another")
            }
            depth += 1
            let inner = try joined()
            depth -= 1
            guard take(")") else { throw unexpected("“)”") }
            return inner
        }
        if take("secretariat") { return .group(.office(.secretariat)) }
        if take("co-chairs") { return .group(.office(.coChairs)) }
        if take("opted") {
            try need("out")
            return .group(.optedOut)
        }
        if take("recipients") {
            try need("of")
            return .group(.recipients(of: try number()))
        }
        if take("silent") {
            try need("on")
            return .group(.silent(on: try number()))
        }
        if take("focal") {
            try need("points")
            return .group(.focalPoints(of: take("of") ? try bodies() : .all))
        }
        throw unexpected(
            "“focal points”, “secretariat”, “co-chairs”, “recipients of”, “silent on”, “opted out” or “(”")
    }

    private mutating func bodies() throws(RoleExpressionError) -> RoleGroup.Bodies {
        if take("all") {
            try need("parties")
            return .all
        }
        if take("party") || take("parties") { return .parties(try items("the id of a party", Self.party)) }
        let hasArticle = take("the")
        if take("label") {
            for word in ["regions", "of"] { try need(word) }
            return .labelRegions(try items("the number of a proposal", { CitedProposal($0) }))
        }
        if take("owners") {
            for word in ["of", "actions", "on"] { try need(word) }
            return .owners(try items("the number of a proposal", { CitedProposal($0) }))
        }
        if hasArticle { throw unexpected("“label regions of” or “owners of actions on”") }
        guard let word = peek(0), Self.region(word.text) != nil else {
            throw unexpected("“all parties”, “the label regions of”, “the owners of actions on”, “party” or a region")
        }
        return .regions(try items("a region", Self.region))
    }

    /// What is named twice stands once.
    private mutating func items<Item: Hashable>(
        _ expected: ProblemText, _ read: (String) -> Item?
    ) throws(RoleExpressionError) -> [Item] {
        var items: [Item] = []
        repeat {
            guard let word = peek(0), word.kind == .word, let item = read(word.text) else { throw unexpected(expected) }
            index += 1
            if !items.contains(item) { items.append(item) }
        } while goesOn()
        return items
    }

    private mutating func goesOn() -> Bool {
        if take("and") { return true }
        guard peek(0)?.kind == .comma, let next = peek(1), next.kind == .word,
            RoleExpression.Connective(rawValue: next.keyword) == nil
        else { return false }
        index += 1
        _ = take("and")
        return true
    }

    private mutating func number() throws(RoleExpressionError) -> NotificationNumber {
        guard let word = peek(0), word.kind == .word, let number = NotificationNumber(rawValue: word.text) else {
            throw unexpected("the number of a notification such as 2026-001")
        }
        index += 1
        return number
    }
}

extension RoleParser {
    /// Whether the process has such a region, it says when the expression is resolved.
    private static func region(_ word: String) -> Region? {
        reserved.contains(word.lowercased()) ? nil : Region(rawValue: word.uppercased())
    }

    private static func party(_ word: String) -> PartyID? {
        reserved.contains(word.lowercased()) ? nil : PartyID(rawValue: word)
    }

    private func peek(_ distance: Int) -> RoleToken? {
        index + distance < tokens.count ? tokens[index + distance] : nil
    }

    private mutating func take(_ keyword: String) -> Bool {
        guard peek(0)?.keyword == keyword else { return false }
        index += 1
        return true
    }

    private mutating func need(_ keyword: String) throws(RoleExpressionError) {
        guard take(keyword) else { throw unexpected("“\(keyword)”") }
    }

    private func unexpected(_ expected: ProblemText) -> RoleExpressionError {
        let token = peek(0)
        return RoleExpressionError(position: token?.position ?? end, expected: expected, found: token?.text)
    }
}
