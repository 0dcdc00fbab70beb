/// What has a deadline.
public enum DeadlineKind: String, Word {
    case call
    case action
}

public typealias DeadlineID = ID<Deadline>
