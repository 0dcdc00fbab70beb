extension Rejection {
    /// Lets a repeated registration pass and refuses one that says something else.
    ///
    /// - Throws: a conflict that names the fields in which the two differ.
    public static func requireSame<Value: Equatable>(
        _ kind: String, _ id: some CustomStringConvertible, onRecord: Value, given: Value
    ) throws {
        guard onRecord != given else { return }
        throw conflict(kind, id, differingIn: differences(onRecord: onRecord, given: given).map(\.field))
    }

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
