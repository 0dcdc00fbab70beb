/// What a need can lack.
public enum NeedGap: String, Word {
    case proposal
    case action
}
