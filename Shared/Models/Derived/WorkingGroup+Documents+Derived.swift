// swift-format-ignore-file
// Derived from the structures beside it by `make generate`; edited by nobody.

extension AllocateDocument {
    public init(
        series: SeriesPrefix? = nil,
        kind: DocumentKind? = nil,
        of: DocumentSymbol? = nil,
        suffix: SuffixKind? = nil,
        title: Line,
        originalLanguage: LanguageTag,
        distribution: Distribution? = nil,
        session: SessionID? = nil,
        dated: CalendarDate? = nil,
        address: WebAddress? = nil,
        digest: ContentDigest? = nil,
        _: Void = ()
    ) {
        self.series = series
        self.kind = kind
        self.of = of
        self.suffix = suffix
        self.title = title
        self.originalLanguage = originalLanguage
        self.distribution = distribution
        self.session = session
        self.dated = dated
        self.address = address
        self.digest = digest
    }
}

extension AllocateDocument {
    public static var summary: String { "Gives a document the next symbol of a series and kind, or the next addendum, revision or corrigendum of another." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("series", SeriesPrefix.self, "With kind; or else of with suffix."),
                .optional("kind", DocumentKind.self),
                .optional("of", DocumentSymbol.self),
                .optional("suffix", SuffixKind.self),
                .required("title", Line.self, "Text in the original language."),
                .required("originalLanguage", LanguageTag.self),
                .optional("distribution", Distribution.self),
                .optional("session", SessionID.self),
                .optional("dated", CalendarDate.self),
                .optional("address", WebAddress.self),
                .optional("digest", ContentDigest.self),
            ])
    }
}

extension CorrectDocumentSeries {
    public init(
        series: SeriesPrefix,
        reason: Prose,
        title: Line? = nil,
        _: Void = ()
    ) {
        self.series = series
        self.reason = reason
        self.title = title
    }
}

extension CorrectDocumentSeries {
    public static var summary: String { "Corrects the title of a series, with the reason." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("series", SeriesPrefix.self),
                .required("reason", Prose.self),
                .optional("title", Line.self),
            ])
    }
}

extension DistributeDocument {
    public init(
        symbol: DocumentSymbol,
        distribution: Distribution,
        reason: Prose,
        _: Void = ()
    ) {
        self.symbol = symbol
        self.distribution = distribution
        self.reason = reason
    }
}

extension DistributeDocument {
    public static var summary: String { "Changes who may read a draft, a conference room paper or a working paper." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("symbol", DocumentSymbol.self),
                .required("distribution", Distribution.self),
                .required("reason", Prose.self),
            ])
    }
}

extension Document: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A document on the register, under one symbol in all its languages.",
            [
                .required("symbol", DocumentSymbol.self),
                .optional("title", Line.self, "In the original language."),
                .required("series", SeriesPrefix.self),
                .required("kind", DocumentKind.self),
                .required("number", Int.self),
                .required("originalLanguage", LanguageTag.self),
                .required("distribution", Distribution.self),
                .optional("session", SessionID.self, "Session to which it was submitted."),
                .optional("dated", CalendarDate.self),
                .required("languages", [DocumentLanguage].self, "Languages that it has or will have, the original first."),
                .optional("supersedes", DocumentSymbol.self, "Document that it revises and replaces."),
                .optional("supersededBy", DocumentSymbol.self, "The revision that replaces it."),
                .required("registeredAt", Instant.self),
            ])
    }
}

extension DocumentDistributed {
    public init(
        symbol: DocumentSymbol,
        from: Distribution,
        to: Distribution,
        _: Void = ()
    ) {
        self.symbol = symbol
        self.from = from
        self.to = to
    }
}

extension DocumentDistributed {
    public static var schema: Schema {
        Schema(
            of: Self.self, "Others than before may read a document.",
            [
                .required("symbol", DocumentSymbol.self),
                .required("from", Distribution.self),
                .required("to", Distribution.self),
            ])
    }
}

extension DocumentLanguage: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A document in one language.",
            [
                .required("language", LanguageTag.self),
                .required("state", TranslationState.self),
                .required("isAuthoritative", Bool.self, "Whether the wording is authoritative."),
                .optional("title", Line.self),
                .optional("address", WebAddress.self, "Address of the file."),
                .optional("digest", ContentDigest.self, "SHA-256 of its file."),
                .required("version", Int.self, "Version: 1 when first recorded, one higher with every change."),
            ])
    }
}

extension DocumentRegistered {
    public init(
        symbol: DocumentSymbol,
        kind: DocumentKind,
        originalLanguage: LanguageTag,
        distribution: Distribution,
        title: Line? = nil,
        session: SessionID? = nil,
        supersedes: DocumentSymbol? = nil,
        _: Void = ()
    ) {
        self.symbol = symbol
        self.kind = kind
        self.originalLanguage = originalLanguage
        self.distribution = distribution
        self.title = title
        self.session = session
        self.supersedes = supersedes
    }
}

extension DocumentRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A document was given its symbol.",
            [
                .required("symbol", DocumentSymbol.self),
                .required("kind", DocumentKind.self),
                .required("originalLanguage", LanguageTag.self),
                .required("distribution", Distribution.self),
                .optional("title", Line.self, "Title; nil for a restricted document."),
                .optional("session", SessionID.self),
                .optional("supersedes", DocumentSymbol.self, "Document that it revises and replaces."),
            ])
    }
}

extension DocumentSeries {
    public init(
        series: SeriesPrefix,
        title: Line,
        withdrawnAt: Instant? = nil,
        corrections: [Correction]? = nil,
        _: Void = ()
    ) {
        self.series = series
        self.title = title
        self.withdrawnAt = withdrawnAt
        self.corrections = corrections
    }
}

extension DocumentSeries: SchemaDescribing {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The series of a body's documents.",
            [
                .required("series", SeriesPrefix.self),
                .required("title", Line.self, "The body, or its session."),
                .optional("withdrawnAt", Instant.self, "When it was withdrawn."),
                .optional("corrections", [Correction].self, "What was corrected, the oldest first, and the withdrawal; left out where there is neither."),
            ])
    }
}

extension DocumentSeriesCorrected {
    public init(
        series: SeriesPrefix,
        title: Line,
        _: Void = ()
    ) {
        self.series = series
        self.title = title
    }
}

extension DocumentSeriesCorrected {
    public static var schema: Schema {
        Schema(
            of: Self.self, "The title of a series was corrected.",
            [
                .required("series", SeriesPrefix.self),
                .required("title", Line.self),
            ])
    }
}

extension DocumentSeriesRegistered {
    public init(
        series: SeriesPrefix,
        title: Line,
        _: Void = ()
    ) {
        self.series = series
        self.title = title
    }
}

extension DocumentSeriesRegistered {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A series of document symbols was registered.",
            [
                .required("series", SeriesPrefix.self),
                .required("title", Line.self),
            ])
    }
}

extension DocumentSeriesWithdrawn {
    public init(
        series: SeriesPrefix,
        _: Void = ()
    ) {
        self.series = series
    }
}

extension DocumentSeriesWithdrawn {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A series was withdrawn.",
            [
                .required("series", SeriesPrefix.self),
            ])
    }
}

extension DocumentTranslated {
    public init(
        symbol: DocumentSymbol,
        language: LanguageTag,
        state: TranslationState,
        digest: ContentDigest? = nil,
        _: Void = ()
    ) {
        self.symbol = symbol
        self.language = language
        self.state = state
        self.digest = digest
    }
}

extension DocumentTranslated {
    public static var schema: Schema {
        Schema(
            of: Self.self, "A document has come further in a language.",
            [
                .required("symbol", DocumentSymbol.self),
                .required("language", LanguageTag.self),
                .required("state", TranslationState.self),
                .optional("digest", ContentDigest.self, "The digest of its file, where there is one."),
            ])
    }
}

extension ListDocumentSeries {
    public init(
        withdrawn: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.withdrawn = withdrawn
        self.after = after
        self.limit = limit
    }
}

extension ListDocumentSeries {
    public static var summary: String { "Lists the series of document symbols." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("withdrawn", Bool.self, "Whether to list withdrawn ones as well. Defaults to false."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension ListDocuments {
    public init(
        series: SeriesPrefix? = nil,
        session: SessionID? = nil,
        kind: DocumentKind? = nil,
        text: SearchText? = nil,
        current: Bool? = nil,
        after: String? = nil,
        limit: PageLimit? = nil,
        _: Void = ()
    ) {
        self.series = series
        self.session = session
        self.kind = kind
        self.text = text
        self.current = current
        self.after = after
        self.limit = limit
    }
}

extension ListDocuments {
    public static var summary: String { "Lists the documents that the reader may see, by symbol." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .optional("series", SeriesPrefix.self),
                .optional("session", SessionID.self),
                .optional("kind", DocumentKind.self),
                .optional("text", SearchText.self, "Words in the symbol or in a title of any language."),
                .optional("current", Bool.self, "Leaves out documents that a revision has replaced."),
                .optional("after", String.self),
                .optional("limit", PageLimit.self),
            ])
    }
}

extension RegisterDocument {
    public init(
        symbol: DocumentSymbol,
        title: Line,
        originalLanguage: LanguageTag,
        distribution: Distribution? = nil,
        session: SessionID? = nil,
        dated: CalendarDate? = nil,
        address: WebAddress? = nil,
        digest: ContentDigest? = nil,
        _: Void = ()
    ) {
        self.symbol = symbol
        self.title = title
        self.originalLanguage = originalLanguage
        self.distribution = distribution
        self.session = session
        self.dated = dated
        self.address = address
        self.digest = digest
    }
}

extension RegisterDocument {
    public static var summary: String { "Registers a document under its symbol; a revision supersedes what it revises." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("symbol", DocumentSymbol.self),
                .required("title", Line.self, "Text in the original language."),
                .required("originalLanguage", LanguageTag.self),
                .optional("distribution", Distribution.self, "Distribution. Defaults to what is usual for its kind, or to that of the document it adds to."),
                .optional("session", SessionID.self),
                .optional("dated", CalendarDate.self),
                .optional("address", WebAddress.self, "Address of the original."),
                .optional("digest", ContentDigest.self),
            ])
    }
}

extension RegisterDocumentSeries {
    public init(
        series: SeriesPrefix,
        title: Line,
        _: Void = ()
    ) {
        self.series = series
        self.title = title
    }
}

extension RegisterDocumentSeries {
    public static var summary: String { "Registers a series: the beginning of the symbols of a body's documents." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("series", SeriesPrefix.self),
                .required("title", Line.self),
            ])
    }
}

extension ShowDocument {
    public init(
        symbol: DocumentSymbol,
        _: Void = ()
    ) {
        self.symbol = symbol
    }
}

extension ShowDocument {
    public static var summary: String { "Shows the document of a symbol, however the symbol is spelled, to those who may read it." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("symbol", DocumentSymbol.self),
            ])
    }
}

extension TranslateDocument {
    public init(
        symbol: DocumentSymbol,
        language: LanguageTag,
        state: TranslationState,
        title: Line? = nil,
        address: WebAddress? = nil,
        digest: ContentDigest? = nil,
        reason: Prose? = nil,
        version: Int? = nil,
        _: Void = ()
    ) {
        self.symbol = symbol
        self.language = language
        self.state = state
        self.title = title
        self.address = address
        self.digest = digest
        self.reason = reason
        self.version = version
    }
}

extension TranslateDocument {
    public static var summary: String { "Records the state of a document in a language: requested, machine, courtesy or official, with title and address." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("symbol", DocumentSymbol.self),
                .required("language", LanguageTag.self),
                .required("state", TranslationState.self),
                .optional("title", Line.self, "Title in the language. Required unless the document is only requested, or has one already."),
                .optional("address", WebAddress.self, "Address of the file. This or a digest is required, unless the document is only requested or has one already."),
                .optional("digest", ContentDigest.self),
                .optional("reason", Prose.self, "Reason. Required to change an official wording."),
                .optional("version", Int.self, "Version of the translation that was read, 0 for none. Another one on record is a conflict, which shows both."),
            ])
    }
}

extension WithdrawDocumentSeries {
    public init(
        series: SeriesPrefix,
        reason: Prose,
        _: Void = ()
    ) {
        self.series = series
        self.reason = reason
    }
}

extension WithdrawDocumentSeries {
    public static var summary: String { "Withdraws a series of which no document is on the register. It can be registered again." }

    public static var schema: Schema {
        Schema(
            of: Self.self, summary,
            [
                .required("series", SeriesPrefix.self),
                .required("reason", Prose.self),
            ])
    }
}
