extension Rejection {
    /// Lets a repeated registration pass and refuses one that says something else.
    ///
    /// - Throws: a conflict that names the fields in which the two differ.
    public static func requireSame<Value: Equatable>(
        _ kind: String, _ id: some CustomStringConvertible, onRecord: Value, given: Value
    ) throws {
        guard onRecord != given else { return }
        let pairs = zip(Mirror(reflecting: onRecord).children, Mirror(reflecting: given).children)
        let differing = pairs.filter { "\($0.value)" != "\($1.value)" }.compactMap(\.0.label)
        throw conflict(kind, id, differingIn: differing)
    }
}
