/// Who is to be reached, said by roles: `focal points of the label regions of P4, plus co-chairs, minus opted out`.
///
/// The language is described in `infra/contracts/recipients.md`. An expression is read when it comes in, and resolved to
/// persons only when it is looked at or something is sent: the holder of the office at that time is reached.
public struct RoleExpression: Hashable, Sendable, CustomStringConvertible {
    /// How two groups make one.
    public enum Connective: String, CaseIterable, Sendable {
        /// Those of either.
        case plus
        /// Those of the first that are not of the second.
        case minus
        /// Those of both.
        case only
    }

    public indirect enum Node: Hashable, Sendable {
        case group(RoleGroup)
        case joined(Node, Connective, Node)
    }

    public let root: Node

    public init(root: Node) { self.root = root }

    /// - Throws: ``RoleExpressionError`` with the place where the text stops making sense.
    public init(parsing text: String) throws(RoleExpressionError) {
        var parser = try RoleParser(text)
        root = try parser.expression()
    }

    /// Every group that is named, in the order of the text.
    public var groups: [RoleGroup] { root.groups }

    /// The expression as the language writes it; reading it again gives the same expression.
    public var description: String { root.text(isInner: false) }
}

extension RoleExpression.Node {
    var groups: [RoleGroup] {
        switch self {
        case .group(let group): [group]
        case .joined(let left, _, let right): left.groups + right.groups
        }
    }

    func text(isInner: Bool) -> String {
        switch self {
        case .group(let group): return group.description
        case .joined(let left, let connective, let right):
            let text = "\(left.text(isInner: false)), \(connective.rawValue) \(right.text(isInner: true))"
            return isInner ? "(\(text))" : text
        }
    }
}

/// Why a text is no role expression, and where.
public struct RoleExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Of the first character that does not fit, counted from 1.
    public let position: Int
    /// Completes “expected …”.
    public let expected: ProblemText
    /// What stands there; nil at the end.
    public let found: String?

    public init(position: Int, expected: ProblemText, found: String?) {
        self.position = position
        self.expected = expected
        self.found = found
    }

    /// Completes “is no role expression: …”.
    public var text: ProblemText {
        guard let found else { return "at character \(position): expected \(expected), found the end" }
        return "at character \(position): expected \(expected), found “\(found)”"
    }

    public var description: String { text.english }
}

extension RoleExpression: Codable, SchemaDescribing {
    public static let maximumLength = 1000

    public static var schema: Schema {
        Schema(
            .string, name: "RoleExpression",
            description: "A role expression, as infra/contracts/recipients.md describes it.",
            pattern: RolePattern.pattern, maximumLength: maximumLength,
            example: "focal points, minus opted out, plus co-chairs")
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            try self.init(parsing: text)
        } catch {
            throw DecodingError.unfit(container, "is no role expression: \(error.text)")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
