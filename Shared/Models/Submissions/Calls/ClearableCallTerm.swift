/// A term that a call can be without.
public enum ClearableCallTerm: String, Word {
    case modificationDeadline = "modification-deadline"
}
