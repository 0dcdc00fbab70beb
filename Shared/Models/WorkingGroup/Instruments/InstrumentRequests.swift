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

/// Says what an instrument or organisation has to do with a proposal.
public struct LinkInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.link", .command, for: .secretariat, .post("/instruments/{instrument}/links"),
        "Says what an instrument or organisation has to do with a proposal.")

    public let instrument: InstrumentID
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    public let by: [PartyID]?
    public let source: Line?

    public init(
        instrument: InstrumentID, proposal: ProposalNumber, relation: InstrumentRelation, by: [PartyID]? = nil,
        source: Line? = nil
    ) {
        self.instrument = instrument
        self.proposal = proposal
        self.relation = relation
        self.by = by
        self.source = source
    }
}

/// Takes back that an instrument or organisation has to do with a proposal.
public struct UnlinkInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.unlink", .command, for: .secretariat, .post("/instruments/{instrument}/unlinks"),
        "Takes back that an instrument or organisation has to do with a proposal.")

    public let instrument: InstrumentID
    public let proposal: ProposalNumber
    public let relation: InstrumentRelation
    public let reason: Prose

    public init(instrument: InstrumentID, proposal: ProposalNumber, relation: InstrumentRelation, reason: Prose) {
        self.instrument = instrument
        self.proposal = proposal
        self.relation = relation
        self.reason = reason
    }
}

/// Lists existing instruments and organisations with the proposals they bear on.
public struct ListInstruments: Request {
    public typealias Answer = Page<Instrument>

    public static let definition = RequestDefinition(
        "working-group.instruments.list", .query, for: .everyone, .get("/instruments"),
        "Lists existing instruments and organisations with the proposals they bear on.")

    public let kind: InstrumentKind?
    public let isOrganisation: Bool?
    public let proposal: ProposalNumber?
    public let after: String?
    public let limit: PageLimit?

    public init(
        kind: InstrumentKind? = nil, isOrganisation: Bool? = nil, proposal: ProposalNumber? = nil,
        after: String? = nil, limit: PageLimit? = nil
    ) {
        self.kind = kind
        self.isOrganisation = isOrganisation
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

/// Shows an instrument or organisation of the register.
public struct ShowInstrument: Request {
    public typealias Answer = Instrument

    public static let definition = RequestDefinition(
        "working-group.instruments.show", .query, for: .everyone, .get("/instruments/{instrument}"),
        "Shows an instrument or organisation of the register.")

    public let instrument: InstrumentID

    public init(instrument: InstrumentID) {
        self.instrument = instrument
    }
}
