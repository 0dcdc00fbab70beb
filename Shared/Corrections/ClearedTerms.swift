public import Models

/// Terms that a revision or a correction removes from an object.
public enum ClearedTerms {
    /// - Parameter given: whether the request also gives each term a value.
    /// - Throws: a rejection for a term that is given and cleared at once.
    public static func check<Term: Word>(_ cleared: [Term]?, given: [(term: Term, isGiven: Bool)]) throws {
        guard let both = given.first(where: { $0.isGiven && cleared?.contains($0.term) == true }) else { return }
        throw Rejection.invalid("clear", "names \(both.term.rawValue), which is given as well")
    }

    /// A term as it is to be: as given, or none where it is cleared, or else as it was.
    ///
    /// - Throws: a rejection for a term that is given and cleared at once.
    public static func value<Value, Term: Word>(
        _ given: Value?, else former: Value?, _ term: Term, cleared: [Term]?
    ) throws -> Value? {
        try check(cleared, given: [(term, given != nil)])
        return given ?? (cleared?.contains(term) == true ? nil : former)
    }
}
