public import Models

/// Terms that a revision or a correction removes from an object.
public enum ClearedTerms {
    /// A term as it is to be: as given, or none where it is cleared, or else as it was.
    public static func value<Value, Term: Word>(
        _ given: Value?, else former: Value?, _ term: Term, cleared: [Term]?
    ) -> Value? {
        given ?? (cleared?.contains(term) == true ? nil : former)
    }
}
