/// What owns an action.
public enum OwnerKind: String, Word {
    /// A state or a regional organization, by its delegation.
    case delegation
    case organization
    case secretariatUnit = "secretariat-unit"
}

extension PartyKind {
    /// What a body of this kind is as the owner of an action.
    public var ownerKind: OwnerKind {
        switch self {
        case .memberState, .nonMemberState, .regionalOrganization: .delegation
        case .observer, .internationalOrganization, .majorGroup: .organization
        }
    }
}
