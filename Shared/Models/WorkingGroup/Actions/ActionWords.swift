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

/// Whether there is money. An unfunded action is never late: all is “subject to available resources”.
public enum FundingStatus: String, Word {
    case funded
    case partlyFunded
    case unfunded
}

/// Who may read an action.
public enum ActionVisibility: String, Word {
    case `public`
    /// Whoever speaks for a party, the co-chairs and the secretariat.
    case parties
    /// The owner, the co-chairs and the secretariat.
    case restricted
}

/// A term that an action can be without.
public enum ClearableActionTerm: String, Word {
    case description
    case responsible
    case contact
}

/// What owns an action.
public enum OwnerKind: String, Word {
    /// A state or a regional organisation, by its delegation.
    case delegation
    case organisation
    case secretariatUnit = "secretariat-unit"
}

extension PartyKind {
    /// What a body of this kind is as the owner of an action.
    public var ownerKind: OwnerKind {
        switch self {
        case .memberState, .nonMemberState, .regionalOrganization: .delegation
        case .observer, .internationalOrganization, .majorGroup: .organisation
        }
    }
}

/// What shows that something was done.
public enum EvidenceKind: String, Word {
    case link
    /// By its symbol, e.g. `UNEP/EA.5/Res.12`.
    case document
    /// By the SHA-256 of its content.
    case file
}
