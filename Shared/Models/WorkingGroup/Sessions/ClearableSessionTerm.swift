/// A term that a session can be without.
public enum ClearableSessionTerm: String, Word {
    /// Removes the place, where people meet online only.
    case place
}
