/// What shows that something was done.
public enum EvidenceKind: String, Word {
    case link
    /// By its symbol, e.g. `A/CONF.1/Res.12`.
    case document
    /// By the SHA-256 of its content.
    case file
}
