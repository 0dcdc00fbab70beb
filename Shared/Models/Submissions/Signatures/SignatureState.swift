/// Where a party stands to a submission, or a point, that names it.
public enum SignatureState: String, Word {
    /// It submitted it itself, or alone.
    case author
    /// Others have named it, and it has not said anything yet: it is not behind it.
    case invited
    case confirmed
    case declined

    /// Whether it counts as the party's.
    public var isBehind: Bool { self == .author || self == .confirmed }
}
