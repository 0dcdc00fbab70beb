/// A body that takes part: a state, an organization, an observer.
public struct Party: Codable, Sendable, Equatable {
    public let id: PartyID
    public let name: Line
    public let officialName: Line?
    /// Official names by language.
    public let names: [PartyName]
    public let acronym: Line?
    public let iso3166: CountryCode?
    public let kind: PartyKind
    public let status: PartyStatus
    public let region: Region?
    public let aliases: [Line]
    /// Accreditation of an observer: the one that holds today, else the next one, else the last.
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
