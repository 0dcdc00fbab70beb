/// A term that a point can be without.
public enum ClearablePointTerm: String, Word {
    case source
    case note
}
