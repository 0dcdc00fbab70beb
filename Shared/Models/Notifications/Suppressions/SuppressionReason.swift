/// Why nothing is sent to a contact.
public enum SuppressionReason: String, Word {
    /// The mail server reported that the address does not exist.
    case bounced
    /// A person decided so.
    case decided
}
