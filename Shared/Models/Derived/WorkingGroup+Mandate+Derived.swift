// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension CoChair {
    public init(
        name: Line,
        title: Line? = nil,
        party: PartyID? = nil,
        termStarts: CalendarDate? = nil,
        termEnds: CalendarDate? = nil,
        _: Void = ()
    ) {
        self.name = name
        self.title = title
        self.party = party
        self.termStarts = termStarts
        self.termEnds = termEnds
    }
}

extension CoChair: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One who chairs the working group, and for how long.",
            [
                .required("name", Line.self),
                .optional("title", Line.self, "The office held besides."),
                .optional("party", PartyID.self),
                .optional("termStarts", CalendarDate.self),
                .optional("termEnds", CalendarDate.self, "The last day of the term."),
            ])
    }
}

extension ListMandateVersions {
    public init(
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.after = after
        self.limit = limit
    }
}

extension ListMandateVersions {
    public static var summary: String { "Lists the versions of the mandate, the oldest first, each with its reason and author." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension Mandate {
    public init(
        version: Int,
        title: Line,
        text: Prose,
        source: Line,
        remit: [MandateTask],
        coChairs: [CoChair],
        appointedBy: Line? = nil,
        funding: MandateFunding,
        fundingNote: Prose? = nil,
        reason: Prose? = nil,
        author: ActorID,
        recordedAt: Instant,
        _: Void = ()
    ) {
        self.version = version
        self.title = title
        self.text = text
        self.source = source
        self.remit = remit
        self.coChairs = coChairs
        self.appointedBy = appointedBy
        self.funding = funding
        self.fundingNote = fundingNote
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
    }
}

extension Mandate: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A version of the mandate of the working group: it is never changed.",
            [
                .required("version", Int.self),
                .required("title", Line.self),
                .required("text", Prose.self, "Summary in the record's own words."),
                .required("source", Line.self, "The resolution or decision that gives it."),
                .required("remit", [MandateTask].self),
                .required("coChairs", [CoChair].self),
                .optional("appointedBy", Line.self, "Who appointed the co-chairs."),
                .required("funding", MandateFunding.self),
                .optional("fundingNote", Prose.self),
                .optional("reason", Prose.self, "Reason of this version."),
                .required("author", ActorID.self),
                .required("recordedAt", Instant.self),
            ])
    }
}

extension MandateRecorded {
    public init(
        version: Int,
        title: Line,
        source: Line,
        funding: MandateFunding,
        coChairs: [PartyID],
        _: Void = ()
    ) {
        self.version = version
        self.title = title
        self.source = source
        self.funding = funding
        self.coChairs = coChairs
    }
}

extension MandateRecorded {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The mandate was recorded, or has a new version.",
            [
                .required("version", Int.self),
                .required("title", Line.self),
                .required("source", Line.self),
                .required("funding", MandateFunding.self),
                .required("coChairs", [PartyID].self, "Parties of the co-chairs."),
            ])
    }
}

extension MandateTask {
    public init(
        paragraph: Line? = nil,
        text: Prose,
        _: Void = ()
    ) {
        self.paragraph = paragraph
        self.text = text
    }
}

extension MandateTask: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "One thing that the mandate asks for.",
            [
                .optional("paragraph", Line.self, "Paragraph of the source."),
                .required("text", Prose.self),
            ])
    }
}

extension MandateVersion {
    public init(
        version: Int,
        title: Line,
        source: Line,
        funding: MandateFunding,
        reason: Prose? = nil,
        author: ActorID,
        recordedAt: Instant,
        _: Void = ()
    ) {
        self.version = version
        self.title = title
        self.source = source
        self.funding = funding
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
    }
}

extension MandateVersion: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "What lists say of a version of the mandate.",
            [
                .required("version", Int.self),
                .required("title", Line.self),
                .required("source", Line.self),
                .required("funding", MandateFunding.self),
                .optional("reason", Prose.self),
                .required("author", ActorID.self),
                .required("recordedAt", Instant.self),
            ])
    }
}

extension RecordMandate {
    public init(
        title: Line,
        text: Prose,
        source: Line,
        remit: [MandateTask],
        coChairs: [CoChair],
        appointedBy: Line? = nil,
        funding: MandateFunding,
        fundingNote: Prose? = nil,
        reason: Prose? = nil,
        _: Void = ()
    ) {
        self.title = title
        self.text = text
        self.source = source
        self.remit = remit
        self.coChairs = coChairs
        self.appointedBy = appointedBy
        self.funding = funding
        self.fundingNote = fundingNote
        self.reason = reason
    }
}

extension RecordMandate {
    public static var summary: String { "Records the mandate of the working group. Recording the same again changes nothing; other terms need a revision." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("title", Line.self),
                .required("text", Prose.self, "Summary in the record's own words."),
                .required("source", Line.self, "The resolution or decision that gives it."),
                .required("remit", [MandateTask].self),
                .required("coChairs", [CoChair].self),
                .optional("appointedBy", Line.self, "Who appointed the co-chairs."),
                .required("funding", MandateFunding.self),
                .optional("fundingNote", Prose.self),
                .optional("reason", Prose.self),
            ])
    }
}

extension ReviseMandate {
    public init(
        basedOn: Int,
        reason: Prose,
        title: Line? = nil,
        text: Prose? = nil,
        source: Line? = nil,
        remit: [MandateTask]? = nil,
        coChairs: [CoChair]? = nil,
        appointedBy: Line? = nil,
        funding: MandateFunding? = nil,
        fundingNote: Prose? = nil,
        clear: [ClearableMandateTerm]? = nil,
        _: Void = ()
    ) {
        self.basedOn = basedOn
        self.reason = reason
        self.title = title
        self.text = text
        self.source = source
        self.remit = remit
        self.coChairs = coChairs
        self.appointedBy = appointedBy
        self.funding = funding
        self.fundingNote = fundingNote
        self.clear = clear
    }
}

extension ReviseMandate {
    public static var summary: String { "Writes a new version of the mandate, based on the current one." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("basedOn", Int.self, "Version that was read. A newer one on record is a conflict."),
                .required("reason", Prose.self),
                .optional("title", Line.self),
                .optional("text", Prose.self),
                .optional("source", Line.self),
                .optional("remit", [MandateTask].self),
                .optional("coChairs", [CoChair].self),
                .optional("appointedBy", Line.self),
                .optional("funding", MandateFunding.self),
                .optional("fundingNote", Prose.self),
                .optional("clear", [ClearableMandateTerm].self, "Terms to remove from the mandate."),
            ])
    }
}

extension ShowMandate {
    public init(
        version: Int? = nil,
        _: Void = ()
    ) {
        self.version = version
    }
}

extension ShowMandate {
    public static var summary: String { "Shows the current mandate, or an older version of it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("version", Int.self, "Defaults to the current one."),
            ])
    }
}
