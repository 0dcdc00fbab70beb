/// What a body is to the working group.
public enum PartyKind: String, Word {
    case memberState
    case nonMemberState
    case observer
    case internationalOrganization
    case regionalOrganization
    case majorGroup
}

extension PartyKind {
    /// The status of a body of this kind. It is data, not a judgement.
    public var status: PartyStatus {
        switch self {
        case .memberState: .unMember
        case .nonMemberState: .otherState
        case .regionalOrganization: .regionalOrganisation
        case .observer, .internationalOrganization, .majorGroup: .observer
        }
    }
}

extension PartyKind {
    public var isState: Bool { self == .memberState || self == .nonMemberState }
}
