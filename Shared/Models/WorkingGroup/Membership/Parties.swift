/// What a body is to the working group.
public enum PartyKind: String, Word {
    case memberState
    case nonMemberState
    case observer
    case internationalOrganization
    case regionalOrganization
    case majorGroup
}

/// What a body is to the United Nations.
public enum PartyStatus: String, Word {
    case unMember = "un-member"
    case otherState = "other-state"
    case regionalOrganisation = "regional-organisation"
    /// No party of its own: it observes.
    case observer
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

/// An official name in one language.
public struct PartyName: Codable, Sendable, Equatable {
    public let language: LanguageTag
    public let name: Line

    public init(
        language: LanguageTag, name: Line
    ) {
        self.language = language
        self.name = name
    }
}

/// A body that takes part: a state, an organisation, an observer.
public struct Party: Codable, Sendable, Equatable {
    public let id: PartyID
    public let name: Line
    public let officialName: Line?
    /// By language, in the order of the tags.
    public let names: [PartyName]
    public let acronym: Line?
    public let iso3166: CountryCode?
    public let kind: PartyKind
    public let status: PartyStatus
    public let region: Region?
    public let aliases: [Line]
    /// Of an observer: the one that holds today, or else the next one, or else the last.
    public let accreditation: Accreditation?
    public let note: Prose?

    public init(
        id: PartyID, name: Line, officialName: Line? = nil, names: [PartyName] = [], acronym: Line? = nil,
        iso3166: CountryCode? = nil, kind: PartyKind, status: PartyStatus? = nil, region: Region? = nil,
        aliases: [Line], accreditation: Accreditation? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.name = name
        self.officialName = officialName
        self.names = names
        self.acronym = acronym
        self.iso3166 = iso3166
        self.kind = kind
        self.status = status ?? kind.status
        self.region = region
        self.aliases = aliases
        self.accreditation = accreditation
        self.note = note
    }
}

/// Enters a body into the register of parties.
public struct RegisterParty: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.register", .command, for: .secretariat, .post("/parties"),
        "Enters a body into the register of parties.")

    public let id: PartyID
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let iso3166: CountryCode?
    public let kind: PartyKind
    public let region: Region?
    public let aliases: [Line]?
    public let note: Prose?

    public init(
        id: PartyID, name: Line, officialName: Line? = nil, acronym: Line? = nil, iso3166: CountryCode? = nil,
        kind: PartyKind, region: Region? = nil, aliases: [Line]? = nil, note: Prose? = nil
    ) {
        self.id = id
        self.name = name
        self.officialName = officialName
        self.acronym = acronym
        self.iso3166 = iso3166
        self.kind = kind
        self.region = region
        self.aliases = aliases
        self.note = note
    }
}

/// Gives a party its official name in a language.
public struct NameParty: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.name", .command, for: .secretariat, .post("/parties/{party}/names"),
        "Gives a party its official name in one of the six languages.")

    public let party: PartyID
    public let language: LanguageTag
    public let name: Line

    public init(
        party: PartyID, language: LanguageTag, name: Line
    ) {
        self.party = party
        self.language = language
        self.name = name
    }
}

/// Lets a party be found by one more name.
public struct AddAlias: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.add-alias", .command, for: .secretariat, .post("/parties/{party}/aliases"),
        "Lets a party be found by one more name; one that leads to another party is refused.")

    public let party: PartyID
    public let alias: Line

    public init(
        party: PartyID, alias: Line
    ) {
        self.party = party
        self.alias = alias
    }
}

/// Lists the register of parties.
public struct ListParties: Request {
    public typealias Answer = Page<Party>

    public static let definition = RequestDefinition(
        "working-group.parties.list", .query, for: .everyone, .get("/parties"),
        "Lists the register of parties by name.")

    public let kind: PartyKind?
    public let region: Region?
    public let after: String?
    public let limit: PageLimit?

    public init(
        kind: PartyKind? = nil, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil
    ) {
        self.kind = kind
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// Finds a party by its id, by a name in any language and spelling, or by a code of its state.
public struct ShowParty: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.show", .query, for: .everyone, .get("/parties/{party}"),
        "Finds a party by its id, by a name in any language and spelling, or by a code of its state.")

    public let party: Line

    public init(
        party: Line
    ) {
        self.party = party
    }
}
