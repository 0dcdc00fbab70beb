/// What a body is to the United Nations.
public enum PartyStatus: String, Word {
    case unMember = "un-member"
    case otherState = "other-state"
    case regionalOrganization = "regional-organization"
    /// Observes, and is no party.
    case observer
}
