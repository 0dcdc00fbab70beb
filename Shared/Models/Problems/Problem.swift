/// What went wrong, in the form of RFC 9457 (`application/problem+json`).
public struct Problem: Codable, Sendable, Equatable {
    /// `urn:npp16:problem:` and the code.
    public let type: String
    public let title: String
    public let status: Int
    public let detail: String?
    /// The fields at fault, where fields are.
    public let errors: [FieldProblem]?
    /// Seconds after which another try may succeed.
    public let retryAfter: Double?

    private static let prefix = "urn:npp16:problem:"

    public init(_ code: ProblemCode, detail: String?, errors: [FieldProblem]? = nil, retryAfter: Duration? = nil) {
        type = Self.prefix + code.rawValue
        title = code.title
        status = code.status
        self.detail = detail
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
    public let detail: String
}

extension Problem {
    /// Names the field that could not be decoded.
    public init(_ error: DecodingError) {
        let field: FieldProblem
        switch error {
        case .keyNotFound(let key, let context):
            field = FieldProblem(field: Self.path(context.codingPath + [key]), detail: "is missing")
        case .typeMismatch(let type, let context):
            field = FieldProblem(field: Self.path(context.codingPath), detail: "must be \(Self.words(for: type))")
        case .valueNotFound(_, let context):
            field = FieldProblem(field: Self.path(context.codingPath), detail: "must not be null")
        case .dataCorrupted(let context):
            let isJSON = context.codingPath.isEmpty
            if isJSON {
                self.init(
                    .malformed, detail: "The data is not valid JSON.",
                    errors: [.init(field: "data", detail: "not valid JSON")])
                return
            }
            field = FieldProblem(field: Self.path(context.codingPath), detail: context.debugDescription)
        @unknown default:
            field = FieldProblem(field: "data", detail: "cannot be read")
        }
        self.init(.invalid, detail: "\(field.field) \(field.detail).", errors: [field])
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        guard !keys.isEmpty else { return "data" }
        return keys.reduce("") { path, key in
            if let index = key.intValue { return path + "[\(index)]" }
            return path.isEmpty ? key.stringValue : path + "." + key.stringValue
        }
    }

    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Bool.Type: "true or false"
        case is any BinaryInteger.Type: "a whole number"
        case is any FloatingPoint.Type: "a number"
        case is any Collection.Type: "a list"
        default: "an object"
        }
    }
}
