/// Where a party stands to a submission, or a point, that names it.
public enum SignatureState: String, Word {
    /// Submitted it itself.
    case author
    /// Named by others, and has not answered yet: it does not count as a submitter.
    case invited
    case confirmed
    case declined

    /// Whether the submission counts as the party's.
    public var isBehind: Bool { self == .author || self == .confirmed }
}
