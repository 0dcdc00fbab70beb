/// A domain "no": the request was understood and is refused, and will be refused again.
public struct Rejection: Error, Sendable, CustomStringConvertible {
    public let code: ProblemCode
    public let detail: String
    public let fields: [FieldProblem]

    public init(_ code: ProblemCode, detail: String, fields: [FieldProblem] = []) {
        self.code = code
        self.detail = detail
        self.fields = fields
    }

    public var problem: Problem { Problem(code, detail: detail, errors: fields.isEmpty ? nil : fields) }

    public var description: String { "\(code.rawValue): \(detail)" }

    /// - Parameters:
    ///   - kind: in the user's words, e.g. `call`.
    ///   - hint: a sentence more, with a space before.
    public static func notFound(_ kind: String, _ id: some CustomStringConvertible, hint: String = "") -> Rejection {
        Rejection(.notFound, detail: "There is no \(kind) “\(id)”.\(hint)")
    }

    public static func invalid(_ field: String, _ detail: String) -> Rejection {
        let sentence = detail.hasSuffix("?") ? "\(field) \(detail)" : "\(field) \(detail)."
        return Rejection(.invalid, detail: sentence, fields: [FieldProblem(field: field, detail: detail)])
    }

    public static func forbidden(_ detail: String) -> Rejection { Rejection(.forbidden, detail: detail) }

    /// An object is on record under the same id with other content.
    public static func conflict(_ kind: String, _ id: some CustomStringConvertible, differingIn fields: [String])
        -> Rejection
    {
        Rejection(
            .conflict, detail: "The \(kind) “\(id)” is on record with other content.",
            fields: fields.map { FieldProblem(field: $0, detail: "differs from what is on record") })
    }
}
