/// What a signatory says of it.
public enum SignatureDecision: String, Word {
    case confirm
    case decline
}
