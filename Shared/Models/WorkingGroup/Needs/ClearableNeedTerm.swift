/// A term that a need can be without.
public enum ClearableNeedTerm: String, Word {
    case part
    case heading
    case source
}
