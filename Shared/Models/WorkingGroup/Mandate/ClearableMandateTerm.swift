/// A term that the mandate can be without.
public enum ClearableMandateTerm: String, Word {
    case appointedBy = "appointed-by"
    case fundingNote = "funding-note"
}
