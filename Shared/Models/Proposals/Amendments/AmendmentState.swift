/// What was decided on an amendment.
public enum AmendmentState: String, Word {
    case proposed
    case accepted
    case declined
}
