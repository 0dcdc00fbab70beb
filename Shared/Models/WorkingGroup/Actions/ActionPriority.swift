/// How pressing a follow-up action is.
public enum ActionPriority: String, Word {
    case low
    case normal
    case high
}

extension ActionPriority {
    /// How much an action counts for in the progress of a proposal.
    public var weight: Int {
        switch self {
        case .low: 1
        case .normal: 2
        case .high: 3
        }
    }
}
