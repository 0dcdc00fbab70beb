/// What a point says of what it is about, as the record distinguishes it.
public enum PointStance: String, Word {
    case proposes
    case supports
    case extends
    case comments
    case asksInclusion = "asks-inclusion"
    case cautions
    case offersExperience = "offers-experience"
}
