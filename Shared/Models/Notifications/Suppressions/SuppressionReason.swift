/// Why nothing is sent to a contact.
public enum SuppressionReason: String, Word {
    /// Its address does not exist, as a mail server says.
    case bounced
    /// Somebody decided so.
    case decided
}
