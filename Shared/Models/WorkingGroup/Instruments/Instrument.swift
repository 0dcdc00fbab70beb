/// An existing instrument or organisation that bears on proposals.
public struct Instrument: Codable, Sendable, Equatable {
    public let id: InstrumentID
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let kind: InstrumentKind
    public let isOrganisation: Bool
    public let aliases: [Line]
    /// Id of the same body in the register of parties.
    public let party: PartyID?
    /// Body or instrument that it belongs to.
    public let related: [InstrumentID]
    /// Parties that named it, apply it or take part in it.
    public let namedBy: [PartyID]
    public let summary: Prose?
    public let source: Line?
    /// Links by proposal.
    public let links: [InstrumentLink]
}

/// What an instrument or organisation has to do with a proposal.
public struct InstrumentLink: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    /// Party that says so; none where the proposal itself does.
    public let by: [PartyID]
    public let source: Line?
}

/// How an instrument or organisation bears on a proposal.
public enum InstrumentRelation: String, Word {
    /// The proposal names it as its implementer.
    case implementer
    /// Others suggest it for the proposal.
    case suggested
    /// It is named in connection with the proposal.
    case named
    /// It already does all or part of what the proposal asks for.
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
