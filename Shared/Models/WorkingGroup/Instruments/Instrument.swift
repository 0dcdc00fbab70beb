/// An existing instrument or organisation that bears on proposals.
public struct Instrument: Codable, Sendable, Equatable {
    public let id: InstrumentID
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let kind: InstrumentKind
    public let isOrganisation: Bool
    public let aliases: [Line]
    /// The same body in the register of parties.
    public let party: PartyID?
    /// Whose it is, or what it belongs to.
    public let related: [InstrumentID]
    /// Who named it, applies it or takes part in it.
    public let namedBy: [PartyID]
    public let summary: Prose?
    public let source: Line?
    /// By proposal.
    public let links: [InstrumentLink]
}

/// What an instrument or organisation has to do with a proposal.
public struct InstrumentLink: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    /// Who says so; nobody where it is the proposal itself.
    public let by: [PartyID]
    public let source: Line?
}

/// How an instrument or organisation bears on a proposal.
public enum InstrumentRelation: String, Word {
    /// The proposal names it as who is to carry it out.
    case implementer
    /// Others suggest it for the proposal.
    case suggested
    /// It is named where the proposal is spoken of.
    case named
    /// It does already, wholly or in part, what the proposal asks for.
    case overlaps
}

/// What an entry of the register is, in the words of the record.
public enum InstrumentKind: String, Word {
    case governingBody
    case internationalOrganization
    case regionalOrganization
    case regionalGroup
    case nationalAuthority
    case civilSociety
    case majorGroup
    case industryAssociation
    case professionalAssociation
    case researchCentre
    case sciencePolicyPanel
    case standardsBody
    case investorInitiative
    case industryInitiative
    case multiStakeholderInitiative
    case intergovernmentalInitiative
    case plannedInstitution
    case proposedInstitution
    case convention
    case declaration
    case policyFramework
    case standard
    case guideline
    case certificationScheme
    case programme
    case nationalProgramme
    case dataPlatform
    case website
    /// A law, policy or programme of a party, as it reported it.
    case practice

    public var isOrganisation: Bool {
        switch self {
        case .convention, .declaration, .policyFramework, .standard, .guideline, .certificationScheme, .programme,
            .nationalProgramme, .dataPlatform, .website, .practice:
            false
        default: true
        }
    }
}
