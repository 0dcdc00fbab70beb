/// A term that a session can be without.
public enum ClearableSessionTerm: String, Word {
    /// Where people meet online only.
    case place
}
