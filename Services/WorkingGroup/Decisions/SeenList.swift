internal import Models

/// A list that somebody has read, and wants to put another one in the place of.
struct SeenList {
    let field: String
    private let onRecord: String
    private let given: String?
    private let isCurrent: Bool

    /// The order of a list does not matter.
    ///
    /// - Parameter seen: nil where it is not to be compared.
    init<Element: Hashable & CustomStringConvertible>(
        _ field: String, onRecord: [Element], seen: [Element]?, given: [Element]?
    ) {
        func words(_ list: [Element]) -> String { list.map(\.description).joined(separator: ", ") }
        self.field = field
        self.onRecord = words(onRecord)
        self.given = given.map(words)
        isCurrent = seen.map { Set($0) == Set(onRecord) } ?? true
    }

    /// - Parameter what: begins a sentence.
    /// - Throws: a conflict that shows the lists which have changed since they were read.
    static func require(_ lists: [SeenList], of what: ProblemText) throws {
        let changed = lists.filter { !$0.isCurrent }
        guard !changed.isEmpty else { return }
        throw Rejection.changedMeanwhile(
            "\(what) has changed since you read it.", changed.map { ($0.field, $0.onRecord, $0.given) })
    }
}
