/// Who is notified.
public enum Audience: String, Word {
    case ownerFocalPoints = "owner-focal-points"
    case partyFocalPoints = "party-focal-points"
    case allFocalPoints = "all-focal-points"
    case secretariat
    /// Owners of follow-up actions on the proposals concerned.
    case concernedOwners = "concerned-owners"
    /// Focal points of the regions whose label the proposals concerned carry.
    case labelFocalPoints = "label-focal-points"
    /// The contacts that the event itself names, e.g. with a step of escalation.
    case namedContacts = "named-contacts"
    case coChairs = "co-chairs"
    /// Those who follow what the event is about, and may read of it.
    case followers
}
