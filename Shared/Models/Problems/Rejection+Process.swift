extension Rejection {
    /// Nothing that belongs to a process can be told apart before there is one.
    public static var processUndefined: Rejection {
        Rejection(
            .processUndefined,
            detail:
                "No process is defined yet. The secretariat defines it with `npp16 process define --file process.json`, "
                + "or loads a record that has one.")
    }

    /// - Throws: a rejection that names the field, for a key that the process does not define.
    public static func requireDefined<Key: ProcessKey>(
        _ keys: [Key], as field: String, among known: [Key], _ kind: String
    ) throws {
        guard let stranger = keys.first(where: { !known.contains($0) }) else { return }
        let words = known.map(\.rawValue).joined(separator: ", ")
        throw invalid(
            field, known.isEmpty ? "names “\(stranger)”: the process defines no \(kind)" : "must be one of: \(words)")
    }
}
