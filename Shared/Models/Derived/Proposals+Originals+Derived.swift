// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension ListOriginals {
    public init(
        region: Region? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.region = region
        self.after = after
        self.limit = limit
    }
}

extension ListOriginals {
    public static var summary: String { "Lists the regional originals." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("region", Region.self),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Original {
    public init(
        id: OriginalID,
        region: Region,
        ordinal: Int,
        title: Line,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.region = region
        self.ordinal = ordinal
        self.title = title
        self.source = source
    }
}

extension Original: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A proposal as a regional consultation put it forward.",
            [
                .required("id", OriginalID.self),
                .required("region", Region.self),
                .required("ordinal", Int.self, "Position among the originals of the region."),
                .required("title", Line.self),
                .optional("source", Line.self),
            ])
    }
}

extension OriginalRegistered {
    public init(
        original: OriginalID,
        region: Region,
        title: Line,
        _: Void = ()
    ) {
        self.original = original
        self.region = region
        self.title = title
    }
}

extension OriginalRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A regional original was registered.",
            [
                .required("original", OriginalID.self),
                .required("region", Region.self),
                .required("title", Line.self),
            ])
    }
}

extension RegisterOriginal {
    public init(
        id: OriginalID? = nil,
        region: Region,
        ordinal: Int,
        title: Line,
        source: Line? = nil,
        _: Void = ()
    ) {
        self.id = id
        self.region = region
        self.ordinal = ordinal
        self.title = title
        self.source = source
    }
}

extension RegisterOriginal {
    public static var summary: String { "Registers an original: a proposal as a regional consultation put it forward." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("id", OriginalID.self),
                .required("region", Region.self),
                .required("ordinal", Int.self),
                .required("title", Line.self),
                .optional("source", Line.self),
            ])
    }
}
