internal import Models

/// Terms that a revision removes from an object.
enum ClearedTerms {
    /// - Parameter given: whether the request also gives each term a value.
    /// - Throws: a rejection for a term that is given and cleared at once.
    static func check<Term: Word>(_ cleared: [Term]?, given: [(term: Term, isGiven: Bool)]) throws {
        guard let both = given.first(where: { $0.isGiven && cleared?.contains($0.term) == true }) else { return }
        throw Rejection.invalid("clear", "names \(both.term.rawValue), which is given as well")
    }
}
