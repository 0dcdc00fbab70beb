/// A party's own view of a proposal.
public enum PositionStance: String, Word {
    case supports
    case supportsWithChanges = "supports-with-changes"
    case reservations
    case opposes
    case noPosition = "no-position"

    /// As a sentence goes on after the name of the party.
    public var words: String {
        switch self {
        case .supports: "supports"
        case .supportsWithChanges: "supports with changes"
        case .reservations: "has reservations"
        case .opposes: "opposes"
        case .noPosition: "takes no position"
        }
    }
}
