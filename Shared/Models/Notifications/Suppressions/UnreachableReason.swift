/// Why no mail reaches a delegation.
public enum UnreachableReason: String, Word {
    /// Nobody is in office, neither focal point nor alternate.
    case vacant
    /// No mail is sent to any of its contacts.
    case suppressed
}
