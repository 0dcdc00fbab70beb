/// An existing instrument or organization that bears on proposals.
public struct Instrument: Codable, Sendable, Equatable {
    public let id: InstrumentID
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let kind: InstrumentKind
    public let isOrganization: Bool
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

/// What an instrument or organization has to do with a proposal.
public struct InstrumentLink: Codable, Sendable, Equatable {
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    /// Party that says so; none where the proposal itself does.
    public let by: [PartyID]
    public let source: Line?
}

/// How an instrument or organization bears on a proposal.
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
    case governingBody = "governing-body"
    case internationalOrganization = "international-organization"
    case regionalOrganization = "regional-organization"
    case regionalGroup = "regional-group"
    case nationalAuthority = "national-authority"
    case civilSociety = "civil-society"
    case majorGroup = "major-group"
    case industryAssociation = "industry-association"
    case professionalAssociation = "professional-association"
    case researchCentre = "research-centre"
    case sciencePolicyPanel = "science-policy-panel"
    case standardsBody = "standards-body"
    case investorInitiative = "investor-initiative"
    case industryInitiative = "industry-initiative"
    case multiStakeholderInitiative = "multi-stakeholder-initiative"
    case intergovernmentalInitiative = "intergovernmental-initiative"
    case plannedInstitution = "planned-institution"
    case proposedInstitution = "proposed-institution"
    case convention
    case declaration
    case policyFramework = "policy-framework"
    case standard
    case guideline
    case certificationScheme = "certification-scheme"
    case programme
    case nationalProgramme = "national-programme"
    case dataPlatform = "data-platform"
    case website
    /// A law, policy or programme of a party, as it reported it.
    case practice

    public var isOrganization: Bool {
        switch self {
        case .convention, .declaration, .policyFramework, .standard, .guideline, .certificationScheme, .programme,
            .nationalProgramme, .dataPlatform, .website, .practice:
            false
        default: true
        }
    }
}
