/// What has a deadline.
public enum DeadlineKind: String, Word {
    case call
    case action

    /// Where its objects stand in the API.
    public var path: String { self == .call ? "calls" : "actions" }
}

public typealias DeadlineID = ID<Deadline>
