/// What a similar text is: a proposal or a regional original.
public enum SimilarKind: String, Word {
    case proposal
    case original
}
