/// A domain "no": the request was understood and is refused, and will be refused again.
public struct Rejection: Error, Sendable, CustomStringConvertible {
    public let code: ProblemCode
    /// What is refused and why: a sentence or several.
    public let text: ProblemText
    public let fields: [FieldProblem]

    public init(_ code: ProblemCode, detail: ProblemText, fields: [FieldProblem] = []) {
        self.code = code
        text = detail
        self.fields = fields
    }

    /// What is wrong with some fields, all of it at once.
    ///
    /// - Precondition: there is a field.
    public init(fields: [FieldProblem]) {
        let sentences = fields.map { problem in
            "\(problem.field) \(problem.detail)" + (problem.detail.hasSuffix("?") ? "" : ".")
        }
        self.init(.invalid, detail: ProblemText(verbatim: sentences.joined(separator: " ")), fields: fields)
    }

    /// In English.
    public var detail: String { text.english }

    /// What is refused and why, for a sentence around it: the first field at fault, where fields are all that is said.
    public var reason: ProblemText {
        guard code == .invalid, text.pattern == nil, let first = fields.first else { return text }
        return "field \(field: first.field): \(first.text)"
    }

    public var problem: Problem { Problem(code, detail: text, errors: fields.isEmpty ? nil : fields) }

    public var description: String { "\(code.rawValue): \(detail)" }

    /// - Parameters:
    ///   - kind: in the user's words, e.g. `call`.
    ///   - hint: a sentence more.
    public static func notFound(
        _ kind: ProblemText, _ id: some CustomStringConvertible, hint: ProblemText? = nil
    ) -> Rejection {
        Rejection(.notFound, detail: "There is no \(kind) “\(id)”.\(hint: hint)")
    }

    public static func invalid(_ field: String, _ detail: ProblemText) -> Rejection {
        Rejection(fields: [FieldProblem(field: field, detail: detail)])
    }

    public static func forbidden(_ detail: ProblemText) -> Rejection { Rejection(.forbidden, detail: detail) }

    /// An object is on record under the same id with other content.
    public static func conflict(
        _ kind: ProblemText, _ id: some CustomStringConvertible, differingIn fields: [String]
    ) -> Rejection {
        Rejection(
            .conflict, detail: "The \(kind) “\(id)” is on record with other content.",
            fields: fields.map { FieldProblem(field: $0, detail: "differs from what is on record") })
    }
}
