/// A term that a decision can be without.
public enum ClearableDecisionTerm: String, Word {
    case session
}
