/// What two texts are compared by.
public enum DiffUnit: String, Word {
    case words
    /// Sentences, and items of lists.
    case passages
    /// All that stands between a common beginning and a common end.
    case whole
}
