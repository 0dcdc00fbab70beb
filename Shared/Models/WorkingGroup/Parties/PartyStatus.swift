/// What a body is to the United Nations.
public enum PartyStatus: String, Word {
    case unMember = "un-member"
    case otherState = "other-state"
    case regionalOrganisation = "regional-organisation"
    /// Observes, and is no party.
    case observer
}
