/// What becomes of an event that could not be applied.
public enum DeadLetterState: String, Word {
    case retrying
    case waiting
    case parked
}
