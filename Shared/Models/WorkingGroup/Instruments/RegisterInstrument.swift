/// Enters an existing instrument or organisation into the register.
public struct RegisterInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.register", .command, for: .secretariat, .post("/instruments"),
        "Enters an existing instrument or organisation into the register.")

    public let id: InstrumentID?
    public let name: Line
    public let officialName: Line?
    public let acronym: Line?
    public let kind: InstrumentKind
    public let aliases: [Line]?
    public let party: PartyID?
    public let related: [InstrumentID]?
    public let namedBy: [PartyID]?
    public let summary: Prose?
    public let source: Line?

    public init(
        id: InstrumentID? = nil, name: Line, officialName: Line? = nil, acronym: Line? = nil, kind: InstrumentKind,
        aliases: [Line]? = nil, party: PartyID? = nil, related: [InstrumentID]? = nil, namedBy: [PartyID]? = nil,
        summary: Prose? = nil, source: Line? = nil
    ) {
        self.id = id
        self.name = name
        self.officialName = officialName
        self.acronym = acronym
        self.kind = kind
        self.aliases = aliases
        self.party = party
        self.related = related
        self.namedBy = namedBy
        self.summary = summary
        self.source = source
    }
}
