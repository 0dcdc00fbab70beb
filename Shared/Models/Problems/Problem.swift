/// What went wrong, in the form of RFC 9457 (`application/problem+json`).
public struct Problem: Codable, Sendable, Equatable {
    /// `urn:npp16:problem:` and the code.
    public let type: String
    public let title: String
    public let status: Int
    /// In English.
    public let detail: String?
    /// The detail with a number in braces for each value: programs that put it into another language know it by this. It is
    /// left out where the errors say all of it, and for words that come from elsewhere.
    public let pattern: String?
    /// What stands in the places of the pattern.
    public let values: [ProblemValue]?
    /// The fields at fault, where fields are.
    public let errors: [FieldProblem]?
    /// Seconds after which another try may succeed.
    public let retryAfter: Double?

    private static let prefix = "urn:npp16:problem:"

    public init(
        _ code: ProblemCode, detail: ProblemText?, errors: [FieldProblem]? = nil, retryAfter: Duration? = nil
    ) {
        type = Self.prefix + code.rawValue
        title = code.title
        status = code.status
        self.detail = detail?.english
        pattern = detail?.pattern
        values = detail?.values
        self.errors = errors
        self.retryAfter = retryAfter.map { $0 / .seconds(1) }
    }

    /// nil for a problem of another system.
    public var code: ProblemCode? {
        type.hasPrefix(Self.prefix) ? ProblemCode(rawValue: String(type.dropFirst(Self.prefix.count))) : nil
    }
}

/// What is wrong with one field, named like `points[3].stance`.
public struct FieldProblem: Codable, Sendable, Equatable {
    public let field: String
    /// The end of a sentence that begins with the field, in English.
    public let detail: String
    /// The detail with a number in braces for each value, `must not be before {0}`: programs that put it into another language
    /// know it by this. It is left out for words that come from elsewhere.
    public let pattern: String?
    /// What stands in the places of the pattern.
    public let values: [ProblemValue]?

    public init(field: String, detail: ProblemText) {
        self.field = field
        self.detail = detail.english
        pattern = detail.pattern
        values = detail.values
    }

    /// The detail.
    public var text: ProblemText { ProblemText(self) }
}
