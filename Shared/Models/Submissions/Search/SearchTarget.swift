/// What a search looks through.
public enum SearchTarget: String, Word {
    case submission
    case point
}
