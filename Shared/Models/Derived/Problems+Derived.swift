// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension FieldProblem: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What is wrong with one field, named like `points[3].stance`.",
            [
                .required("field", String.self),
                .required("detail", String.self, "The end of a sentence that begins with the field, in English."),
                .optional("pattern", String.self, "The detail with a number in braces for each value, `must not be before {0}`: programs that put it into another language know it by this. It is left out for words that come from elsewhere."),
                .optional("values", [ProblemValue].self, "What stands in the places of the pattern."),
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
                .optional("detail", String.self, "In English."),
                .optional("pattern", String.self, "The detail with a number in braces for each value: programs that put it into another language know it by this. It is left out where the errors say all of it, and for words that come from elsewhere."),
                .optional("values", [ProblemValue].self, "What stands in the places of the pattern."),
                .optional("errors", [FieldProblem].self, "The fields at fault, where fields are."),
                .optional("retryAfter", Double.self, "Seconds after which another try may succeed."),
            ])
    }
}

extension ProblemText: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What a service says of something that is wrong: a sentence, or the end of one that begins with a field. A literal makes it, and its interpolations are places for values: `\"must not be before \\(field: \"starts\")\"` has the pattern `must not be before {0}`. By the pattern the catalogues of other languages know the sentence, so that a reader gets it in theirs. `make generate` collects the patterns of all literals.",
            [
                .required("english", String.self, "In English."),
                .optional("pattern", String.self, "In English with a number in braces for each value; nil for what is told in the words of another system."),
                .optional("values", [ProblemValue].self, "What stands in the places of the pattern."),
            ])
    }
}
