/// What a body is to the working group.
public enum PartyKind: String, Word {
    case memberState
    case nonMemberState
    case observer
    case internationalOrganization
    case regionalOrganization
    case majorGroup
}

/// A body that takes part: a state, an organisation, an observer.
public struct Party: Codable, Sendable, Equatable {
    public let id: PartyID
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let iso3166: CountryCode?
    public let kind: PartyKind
    public let region: Region?
    public let aliases: [Line]
    public let note: Prose?

    public init(
        id: PartyID, name: Line, officialName: Line? = nil, acronym: Line? = nil, iso3166: CountryCode? = nil,
        kind: PartyKind, region: Region? = nil, aliases: [Line], note: Prose? = nil
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

    public init(kind: PartyKind? = nil, region: Region? = nil, after: String? = nil, limit: PageLimit? = nil) {
        self.kind = kind
        self.region = region
        self.after = after
        self.limit = limit
    }
}

/// Finds a party by its id, its name or an alias.
public struct ShowParty: Request {
    public typealias Answer = Party

    public static let definition = RequestDefinition(
        "working-group.parties.show", .query, for: .everyone, .get("/parties/{party}"),
        "Finds a party by its id, its name or an alias.")

    public let party: Line

    public init(party: Line) {
        self.party = party
    }
}

/// A body was entered into the register.
public struct PartyRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.party.registered.v1"

    public let party: PartyID
    public let name: Line
    public let kind: PartyKind
    public let region: Region?

    public init(party: PartyID, name: Line, kind: PartyKind, region: Region? = nil) {
        self.party = party
        self.name = name
        self.kind = kind
        self.region = region
    }
}
