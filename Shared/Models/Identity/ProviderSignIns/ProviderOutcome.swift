/// What the word of the provider of identities is worth.
public enum ProviderOutcome: String, Word {
    /// The address is that of somebody in office.
    case accepted
    /// Nobody in office has the address.
    case unknown
    /// The provider has not made sure that the address is theirs.
    case unverified
    /// What the provider said does not hold.
    case untrusted
}
