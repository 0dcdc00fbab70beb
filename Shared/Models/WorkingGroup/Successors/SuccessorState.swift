/// Where a proposed successor stands.
public enum SuccessorState: String, Word {
    case proposed
    case confirmed
    case declined
}
