/// Whether an accreditation holds.
public enum AccreditationStanding: String, Word {
    case valid
    case upcoming
    case lapsed
}
