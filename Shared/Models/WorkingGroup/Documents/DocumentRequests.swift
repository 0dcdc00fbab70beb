/// Registers a document under a symbol that it has already.
public struct RegisterDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.register", .command, for: .secretariat, .post("/documents"),
        "Registers a document under its symbol; a revision supersedes what it revises.")

    public let symbol: DocumentSymbol
    /// In the original language.
    public let title: Line
    public let originalLanguage: LanguageTag
    /// As is usual for its kind, or for what it adds to, where it is left out.
    public let distribution: Distribution?
    public let session: SessionID?
    public let dated: CalendarDate?
    /// Of the original.
    public let address: WebAddress?
    public let digest: ContentDigest?

    public init(
        symbol: DocumentSymbol, title: Line, originalLanguage: LanguageTag, distribution: Distribution? = nil,
        session: SessionID? = nil, dated: CalendarDate? = nil, address: WebAddress? = nil,
        digest: ContentDigest? = nil
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

/// Registers a document under the next symbol that is free.
public struct AllocateDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.allocate", .command, for: .secretariat, .post("/document-allocations"),
        "Gives a document the next symbol of a series and kind, or the next addendum, revision or corrigendum of another."
    )

    /// With ``kind``; or else ``of`` with ``suffix``.
    public let series: SeriesPrefix?
    public let kind: DocumentKind?
    public let of: DocumentSymbol?
    public let suffix: SuffixKind?
    /// In the original language.
    public let title: Line
    public let originalLanguage: LanguageTag
    public let distribution: Distribution?
    public let session: SessionID?
    public let dated: CalendarDate?
    public let address: WebAddress?
    public let digest: ContentDigest?

    public init(
        series: SeriesPrefix? = nil, kind: DocumentKind? = nil, of: DocumentSymbol? = nil, suffix: SuffixKind? = nil,
        title: Line, originalLanguage: LanguageTag, distribution: Distribution? = nil,
        session: SessionID? = nil, dated: CalendarDate? = nil, address: WebAddress? = nil,
        digest: ContentDigest? = nil
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

/// Says how far a document is in a language.
public struct TranslateDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.translate", .command, for: .secretariat, .post("/document-translations"),
        "Says how far a document is in a language: requested, machine, courtesy or official, with title and place.")

    public let symbol: DocumentSymbol
    public let language: LanguageTag
    public let state: TranslationState
    /// Required unless it is only requested, or has one already.
    public let title: Line?
    /// Or a digest, unless it is only requested or has one already.
    public let address: WebAddress?
    public let digest: ContentDigest?
    /// Required where an official wording is changed.
    public let reason: Prose?
    /// The version of the language that was seen, 0 for none; another one is a conflict that shows both.
    public let version: Int?

    public init(
        symbol: DocumentSymbol, language: LanguageTag, state: TranslationState, title: Line? = nil,
        address: WebAddress? = nil, digest: ContentDigest? = nil, reason: Prose? = nil, version: Int? = nil
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

/// Changes who may read a document.
public struct DistributeDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.distribute", .command, for: .secretariat, .post("/document-distributions"),
        "Changes who may read a draft, a conference room paper or a working paper.")

    public let symbol: DocumentSymbol
    public let distribution: Distribution
    public let reason: Prose

    public init(symbol: DocumentSymbol, distribution: Distribution, reason: Prose) {
        self.symbol = symbol
        self.distribution = distribution
        self.reason = reason
    }
}

/// Shows a document.
public struct ShowDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.show", .query, for: .everyone, .get("/documents/{symbol}", takingRest: true),
        "Shows the document of a symbol, however the symbol is spelled, to those who may read it.")

    public let symbol: DocumentSymbol

    public init(symbol: DocumentSymbol) { self.symbol = symbol }
}

/// Lists documents.
public struct ListDocuments: Request {
    public typealias Answer = Page<Document>

    public static let definition = RequestDefinition(
        "working-group.documents.list", .query, for: .everyone, .get("/documents"),
        "Lists the documents that the reader may see, by symbol.")

    public let series: SeriesPrefix?
    public let session: SessionID?
    public let kind: DocumentKind?
    /// In the symbol or in a title of any language.
    public let text: SearchText?
    /// true leaves out what a revision has replaced.
    public let current: Bool?
    public let after: String?
    public let limit: PageLimit?

    public init(
        series: SeriesPrefix? = nil, session: SessionID? = nil, kind: DocumentKind? = nil,
        text: SearchText? = nil, current: Bool? = nil, after: String? = nil, limit: PageLimit? = nil
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
