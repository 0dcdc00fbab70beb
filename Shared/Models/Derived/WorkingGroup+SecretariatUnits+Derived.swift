// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListSecretariatUnits {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListSecretariatUnits {
    public static var summary: String { "Lists the units of the secretariat." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension RegisterSecretariatUnit {
    public init(
        id: PartyID,
        name: Line,
        _: Void = ()
    ) {
        self.id = id
        self.name = name
    }
}

extension RegisterSecretariatUnit {
    public static var summary: String { "Registers a unit of the secretariat, which can then own actions." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("id", PartyID.self),
                .required("name", Line.self),
            ])
    }
}

extension SecretariatUnit {
    public init(
        id: PartyID,
        name: Line,
        _: Void = ()
    ) {
        self.id = id
        self.name = name
    }
}

extension SecretariatUnit: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A part of the secretariat that owns actions.",
            [
                .required("id", PartyID.self, "Begins with `unit-`, so that it is never taken for a party."),
                .required("name", Line.self),
            ])
    }
}

extension SecretariatUnitRegistered {
    public init(
        unit: PartyID,
        name: Line,
        _: Void = ()
    ) {
        self.unit = unit
        self.name = name
    }
}

extension SecretariatUnitRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A unit of the secretariat was registered.",
            [
                .required("unit", PartyID.self),
                .required("name", Line.self),
            ])
    }
}
