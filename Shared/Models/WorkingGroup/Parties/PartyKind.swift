/// What a body is to the working group.
public enum PartyKind: String, Word {
    case memberState = "member-state"
    case nonMemberState = "non-member-state"
    case observer
    case internationalOrganization = "international-organization"
    case regionalOrganization = "regional-organization"
    case majorGroup = "major-group"
}

extension PartyKind {
    /// The status of a body of this kind. It is data, not a judgement.
    public var status: PartyStatus {
        switch self {
        case .memberState: .unMember
        case .nonMemberState: .otherState
        case .regionalOrganization: .regionalOrganization
        case .observer, .internationalOrganization, .majorGroup: .observer
        }
    }
}

extension PartyKind {
    /// The kinds of those who observe.
    public static let observing = allCases.filter { $0.status == .observer }

    public var isState: Bool { self == .memberState || self == .nonMemberState }
}
