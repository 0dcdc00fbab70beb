// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension Instrument {
    public init(
        id: InstrumentID,
        name: Line,
        officialName: Line? = nil,
        acronym: Line? = nil,
        kind: InstrumentKind,
        isOrganization: Bool,
        aliases: [Line],
        party: PartyID? = nil,
        related: [InstrumentID],
        namedBy: [PartyID],
        summary: Prose? = nil,
        source: Line? = nil,
        links: [InstrumentLink],
        _: Void = ()
    ) {
        self.id = id
        self.name = name
        self.officialName = officialName
        self.acronym = acronym
        self.kind = kind
        self.isOrganization = isOrganization
        self.aliases = aliases
        self.party = party
        self.related = related
        self.namedBy = namedBy
        self.summary = summary
        self.source = source
        self.links = links
    }
}

extension Instrument: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An existing instrument or organization that bears on proposals.",
            [
                .required("id", InstrumentID.self),
                .required("name", Line.self),
                .optional("officialName", Line.self),
                .optional("acronym", Line.self),
                .required("kind", InstrumentKind.self),
                .required("isOrganization", Bool.self),
                .required("aliases", [Line].self),
                .optional("party", PartyID.self, "Id of the same body in the register of parties."),
                .required("related", [InstrumentID].self, "Body or instrument that it belongs to."),
                .required("namedBy", [PartyID].self, "Parties that named it, apply it or take part in it."),
                .optional("summary", Prose.self),
                .optional("source", Line.self),
                .required("links", [InstrumentLink].self, "Links by proposal."),
            ])
    }
}

extension InstrumentLink {
    public init(
        proposal: ProposalNumber,
        relation: InstrumentRelation,
        by: [PartyID],
        source: Line? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.relation = relation
        self.by = by
        self.source = source
    }
}

extension InstrumentLink: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What an instrument or organization has to do with a proposal.",
            [
                .required("proposal", ProposalNumber.self),
                .required("relation", InstrumentRelation.self),
                .required("by", [PartyID].self, "Party that says so; none where the proposal itself does."),
                .optional("source", Line.self),
            ])
    }
}

extension InstrumentLinked {
    public init(
        instrument: InstrumentID,
        name: Line,
        proposal: ProposalNumber,
        relation: InstrumentRelation,
        _: Void = ()
    ) {
        self.instrument = instrument
        self.name = name
        self.proposal = proposal
        self.relation = relation
    }
}

extension InstrumentLinked {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An instrument or organization was linked to a proposal.",
            [
                .required("instrument", InstrumentID.self),
                .required("name", Line.self),
                .required("proposal", ProposalNumber.self),
                .required("relation", InstrumentRelation.self),
            ])
    }
}

extension InstrumentRegistered {
    public init(
        instrument: InstrumentID,
        name: Line,
        kind: InstrumentKind,
        _: Void = ()
    ) {
        self.instrument = instrument
        self.name = name
        self.kind = kind
    }
}

extension InstrumentRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An instrument or organization was entered into the register.",
            [
                .required("instrument", InstrumentID.self),
                .required("name", Line.self),
                .required("kind", InstrumentKind.self),
            ])
    }
}

extension InstrumentUnlinked {
    public init(
        instrument: InstrumentID,
        name: Line,
        proposal: ProposalNumber,
        relation: InstrumentRelation,
        _: Void = ()
    ) {
        self.instrument = instrument
        self.name = name
        self.proposal = proposal
        self.relation = relation
    }
}

extension InstrumentUnlinked {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An instrument or organization is no longer linked to a proposal.",
            [
                .required("instrument", InstrumentID.self),
                .required("name", Line.self),
                .required("proposal", ProposalNumber.self),
                .required("relation", InstrumentRelation.self),
            ])
    }
}

extension LinkInstrument {
    public init(
        instrument: InstrumentID,
        proposal: ProposalNumber,
        relation: InstrumentRelation,
        by: [PartyID]? = nil,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.instrument = instrument
        self.proposal = proposal
        self.relation = relation
        self.by = by
        self.source = source
    }
}

extension LinkInstrument {
    public static var summary: String { "Links an instrument or organization to a proposal." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("instrument", InstrumentID.self),
                .required("proposal", ProposalNumber.self),
                .required("relation", InstrumentRelation.self),
                .optional("by", [PartyID].self),
                .optional("source", Line.self),
            ])
    }
}

extension ListInstruments {
    public init(
        kind: InstrumentKind? = nil,
        isOrganization: Bool? = nil,
        proposal: ProposalNumber? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.kind = kind
        self.isOrganization = isOrganization
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ListInstruments {
    public static var summary: String { "Lists existing instruments and organizations with the proposals they are linked to." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("kind", InstrumentKind.self),
                .optional("isOrganization", Bool.self),
                .optional("proposal", ProposalNumber.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListOverlaps {
    public init(
        proposal: ProposalNumber? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.proposal = proposal
        self.after = after
        self.limit = limit
    }
}

extension ListOverlaps {
    public static var summary: String { "Lists which current proposals share which instruments and organizations." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("proposal", ProposalNumber.self, "Lists only overlaps with the proposal."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ProposalOverlap {
    public init(
        first: ProposalNumber,
        firstTitle: Line,
        second: ProposalNumber,
        secondTitle: Line,
        shared: [SharedInstrument],
        _: Void = ()
    ) {
        self.first = first
        self.firstTitle = firstTitle
        self.second = second
        self.secondTitle = secondTitle
        self.shared = shared
    }
}

extension ProposalOverlap: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Two proposals that bear on the same instruments or organizations.",
            [
                .required("first", ProposalNumber.self),
                .required("firstTitle", Line.self),
                .required("second", ProposalNumber.self),
                .required("secondTitle", Line.self),
                .required("shared", [SharedInstrument].self),
            ])
    }
}

extension RegisterInstrument {
    public init(
        id: InstrumentID? = nil,
        name: Line,
        officialName: Line? = nil,
        acronym: Line? = nil,
        kind: InstrumentKind,
        aliases: [Line]? = nil,
        party: PartyID? = nil,
        related: [InstrumentID]? = nil,
        namedBy: [PartyID]? = nil,
        summary: Prose? = nil,
        source: Line? = nil,
        _: Void = ()
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

extension RegisterInstrument {
    public static var summary: String { "Registers an existing instrument or organization." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", InstrumentID.self),
                .required("name", Line.self),
                .optional("officialName", Line.self),
                .optional("acronym", Line.self),
                .required("kind", InstrumentKind.self),
                .optional("aliases", [Line].self),
                .optional("party", PartyID.self),
                .optional("related", [InstrumentID].self),
                .optional("namedBy", [PartyID].self),
                .optional("summary", Prose.self),
                .optional("source", Line.self),
            ])
    }
}

extension SharedInstrument {
    public init(
        id: InstrumentID,
        name: Line,
        kind: InstrumentKind,
        _: Void = ()
    ) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}

extension SharedInstrument: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What two proposals share.",
            [
                .required("id", InstrumentID.self),
                .required("name", Line.self),
                .required("kind", InstrumentKind.self),
            ])
    }
}

extension ShowInstrument {
    public init(
        instrument: InstrumentID,
        _: Void = ()
    ) {
        self.instrument = instrument
    }
}

extension ShowInstrument {
    public static var summary: String { "Shows an instrument or organization of the register." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("instrument", InstrumentID.self),
            ])
    }
}

extension UnlinkInstrument {
    public init(
        instrument: InstrumentID,
        proposal: ProposalNumber,
        relation: InstrumentRelation,
        reason: Prose,
        _: Void = ()
    ) {
        self.instrument = instrument
        self.proposal = proposal
        self.relation = relation
        self.reason = reason
    }
}

extension UnlinkInstrument {
    public static var summary: String { "Removes the link of an instrument or organization to a proposal." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("instrument", InstrumentID.self),
                .required("proposal", ProposalNumber.self),
                .required("relation", InstrumentRelation.self),
                .required("reason", Prose.self),
            ])
    }
}
