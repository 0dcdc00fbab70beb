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
