// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension FieldProblem {
    public init(
        field: String,
        detail: String,
        _: Void = ()
    ) {
        self.field = field
        self.detail = detail
    }
}

extension FieldProblem: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is wrong with one field, named like `points[3].stance`.",
            [
                .required("field", String.self),
                .required("detail", String.self),
            ])
    }
}

extension Problem: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What went wrong, in the form of RFC 9457 (`application/problem+json`).",
            [
                .required("type", String.self, "`urn:npp16:problem:` and the code."),
                .required("title", String.self),
                .required("status", Int.self),
                .optional("detail", String.self),
                .optional("errors", [FieldProblem].self, "The fields at fault, where fields are."),
                .optional("retryAfter", Double.self, "Seconds after which another try may succeed."),
            ])
    }
}
