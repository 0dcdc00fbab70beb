extension Rejection {
    /// Lets a repeated registration pass and refuses one that says something else.
    ///
    /// - Throws: a conflict that names the fields in which the two differ.
    public static func requireSame<Value: Equatable>(
        _ kind: ProblemText, _ id: some CustomStringConvertible, onRecord: Value, given: Value
    ) throws {
        guard onRecord != given else { return }
        throw conflict(kind, id, differingIn: differences(onRecord: onRecord, given: given).map(\.field))
    }

    /// An id of something that the actor may not know of: nothing is said of it but that another id is needed.
    public static var taken: Rejection {
        Rejection(
            .conflict, detail: "This id is taken.", fields: [FieldProblem(field: "id", detail: "is taken")])
    }

    /// What somebody wants to save is based on what has changed since: each field with what is on record and what was
    /// given, so that a person can bring the two together. The values are cut only where all of them do not fit.
    ///
    /// - Parameter fields: the fields of the request; nil for what has no value.
    public static func changedMeanwhile(
        _ detail: ProblemText, _ fields: [(field: String, onRecord: String?, given: String?)]
    ) -> Rejection {
        let share = longestConflict / max(1, 2 * fields.count)
        func cut(_ value: String) -> String {
            value.utf8.count <= share ? value : value.prefix(share / 4) + "…"
        }
        return Rejection(
            .conflict, detail: detail,
            fields: fields.map { field in
                FieldProblem(
                    field: field.field, detail: differing(field.onRecord.map(cut), field.given.map(cut)))
            })
    }

    /// What is on record beside what was given; nil for nothing.
    public static func differing(_ onRecord: String?, _ given: String?) -> ProblemText {
        switch (onRecord, given) {
        case (let onRecord?, let given?): "on record: “\(onRecord)”; given: “\(given)”"
        case (let onRecord?, nil): "on record: “\(onRecord)”; given: nothing"
        case (nil, let given?): "on record: nothing; given: “\(given)”"
        case (nil, nil): "on record: nothing; given: nothing"
        }
    }

    /// Of all values together, in bytes: two texts of the greatest length in any script fit.
    private static var longestConflict: Int { 8 * Prose.maximumLength * 4 }

    /// The fields in which two values of a type differ, with what each of them says.
    public static func differences<Value>(
        onRecord: Value, given: Value
    ) -> [(field: String, onRecord: Any, given: Any)] {
        let pairs = zip(Mirror(reflecting: onRecord).children, Mirror(reflecting: given).children)
        return pairs.compactMap { recorded, sent in
            guard let field = recorded.label, "\(recorded.value)" != "\(sent.value)" else { return nil }
            return (field, recorded.value, sent.value)
        }
    }
}
