// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AddAlias {
    public init(
        party: PartyID,
        alias: Line,
        _: Void = ()
    ) {
        self.party = party
        self.alias = alias
    }
}

extension AddAlias {
    public static var summary: String { "Adds a name by which a party is found. Refused where it leads to another party." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
                .required("alias", Line.self),
            ])
    }
}

extension AliasAdded {
    public init(
        party: PartyID,
        alias: Line,
        _: Void = ()
    ) {
        self.party = party
        self.alias = alias
    }
}

extension AliasAdded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party is found by one more name.",
            [
                .required("party", PartyID.self),
                .required("alias", Line.self),
            ])
    }
}

extension ListParties {
    public init(
        kind: PartyKind? = nil,
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.kind = kind
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListParties {
    public static var summary: String { "Lists the register of parties by name." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("kind", PartyKind.self),
                .optional("region", Region.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension NameParty {
    public init(
        party: PartyID,
        language: LanguageTag,
        name: Line,
        _: Void = ()
    ) {
        self.party = party
        self.language = language
        self.name = name
    }
}

extension NameParty {
    public static var summary: String { "Gives a party its official name in one of the six languages." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
                .required("language", LanguageTag.self),
                .required("name", Line.self),
            ])
    }
}

extension Party: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A body that takes part: a state, an organization, an observer.",
            [
                .required("id", PartyID.self),
                .required("name", Line.self),
                .optional("officialName", Line.self),
                .required("names", [PartyName].self, "Official names by language."),
                .optional("acronym", Line.self),
                .optional("iso3166", CountryCode.self),
                .required("kind", PartyKind.self),
                .required("status", PartyStatus.self),
                .optional("region", Region.self),
                .required("aliases", [Line].self),
                .optional("accreditation", Accreditation.self, "Accreditation of an observer: the one that holds today, else the next one, else the last."),
                .optional("note", Prose.self),
            ])
    }
}

extension PartyName {
    public init(
        language: LanguageTag,
        name: Line,
        _: Void = ()
    ) {
        self.language = language
        self.name = name
    }
}

extension PartyName: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "An official name in one language.",
            [
                .required("language", LanguageTag.self),
                .required("name", Line.self),
            ])
    }
}

extension PartyNamed {
    public init(
        party: PartyID,
        language: LanguageTag,
        name: Line,
        _: Void = ()
    ) {
        self.party = party
        self.language = language
        self.name = name
    }
}

extension PartyNamed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A party has an official name in one more language, or another one.",
            [
                .required("party", PartyID.self),
                .required("language", LanguageTag.self),
                .required("name", Line.self),
            ])
    }
}

extension PartyRegistered {
    public init(
        party: PartyID,
        name: Line,
        kind: PartyKind,
        region: Region? = nil,
        _: Void = ()
    ) {
        self.party = party
        self.name = name
        self.kind = kind
        self.region = region
    }
}

extension PartyRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A body was entered into the register.",
            [
                .required("party", PartyID.self),
                .required("name", Line.self),
                .required("kind", PartyKind.self),
                .optional("region", Region.self),
            ])
    }
}

extension RegisterParty {
    public init(
        id: PartyID,
        name: Line,
        officialName: Line? = nil,
        acronym: Line? = nil,
        iso3166: CountryCode? = nil,
        kind: PartyKind,
        region: Region? = nil,
        aliases: [Line]? = nil,
        note: Prose? = nil,
        _: Void = ()
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

extension RegisterParty {
    public static var summary: String { "Registers a body in the register of parties." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("id", PartyID.self),
                .required("name", Line.self),
                .optional("officialName", Line.self),
                .optional("acronym", Line.self),
                .optional("iso3166", CountryCode.self),
                .required("kind", PartyKind.self),
                .optional("region", Region.self),
                .optional("aliases", [Line].self),
                .optional("note", Prose.self),
            ])
    }
}

extension RegisterState {
    public init(
        state: Line,
        id: PartyID? = nil,
        region: Region? = nil,
        _: Void = ()
    ) {
        self.state = state
        self.id = id
        self.region = region
    }
}

extension RegisterState {
    public static var summary: String { "Registers a state by a name in any of the six languages or by a code." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("state", Line.self, "A name in any language and spelling, or a code of ISO 3166 or M49."),
                .optional("id", PartyID.self, "Defaults to the English name."),
                .optional("region", Region.self),
            ])
    }
}

extension ShowParty {
    public init(
        party: PartyID,
        _: Void = ()
    ) {
        self.party = party
    }
}

extension ShowParty {
    public static var summary: String { "Finds a party by its id, by a name in any language and spelling, or by a code of its state." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("party", PartyID.self),
            ])
    }
}
