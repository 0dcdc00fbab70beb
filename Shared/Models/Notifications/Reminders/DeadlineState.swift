/// Whether a deadline is still to be met.
public enum DeadlineState: String, Word {
    case open
    case done
    case cancelled
}
