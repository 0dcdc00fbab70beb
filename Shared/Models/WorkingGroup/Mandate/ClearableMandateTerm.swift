/// A term that the mandate can be without.
public enum ClearableMandateTerm: String, Word {
    case appointedBy
    case fundingNote
}
