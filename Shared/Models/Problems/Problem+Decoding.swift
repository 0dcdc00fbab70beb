extension Problem {
    /// Names the field that could not be decoded.
    public init(_ error: DecodingError) { self.init([error]) }

    /// Names all fields that could not be decoded.
    ///
    /// - Precondition: there is an error.
    public init(_ errors: [DecodingError]) {
        if errors.contains(where: \.isMalformed) {
            self.init(
                .malformed, detail: "The data is not valid JSON.",
                errors: [FieldProblem(field: "data", detail: "not valid JSON")])
            return
        }
        self = Rejection(fields: errors.map(FieldProblem.init)).problem
    }
}

extension DecodingError {
    fileprivate var isMalformed: Bool {
        if case .dataCorrupted(let context) = self { context.codingPath.isEmpty } else { false }
    }

    /// A value that was read and is not what its type takes.
    ///
    /// - Parameter text: what is wrong, as the end of a sentence that begins with the field.
    static func unfit(_ container: any SingleValueDecodingContainer, _ text: ProblemText) -> DecodingError {
        .dataCorrupted(
            Context(codingPath: container.codingPath, debugDescription: text.english, underlyingError: text))
    }
}

extension FieldProblem {
    fileprivate init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(field: Self.path(context.codingPath + [key]), detail: "is missing")
        case .typeMismatch(let type, let context):
            self.init(field: Self.path(context.codingPath), detail: Self.words(for: type))
        case .valueNotFound(_, let context):
            self.init(field: Self.path(context.codingPath), detail: "must not be null")
        case .dataCorrupted(let context):
            self.init(
                field: Self.path(context.codingPath),
                detail: context.underlyingError as? ProblemText ?? ProblemText(verbatim: context.debugDescription))
        @unknown default:
            self.init(field: "data", detail: "cannot be read")
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        guard !keys.isEmpty else { return "data" }
        return keys.reduce("") { path, key in
            if let index = key.intValue { return path + "[\(index)]" }
            return path.isEmpty ? key.stringValue : path + "." + key.stringValue
        }
    }

    private static func words(for type: any Any.Type) -> ProblemText {
        switch type {
        case is String.Type: "must be text"
        case is Bool.Type: "must be true or false"
        case is any BinaryInteger.Type: "must be a whole number"
        case is any FloatingPoint.Type: "must be a number"
        case is any Collection.Type: "must be a list"
        default: "must be an object"
        }
    }
}
