/// A series of document symbols was registered.
public struct DocumentSeriesRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document-series.registered.v1"

    public let series: SeriesPrefix
    public let title: Line

    public init(series: SeriesPrefix, title: Line) {
        self.series = series
        self.title = title
    }
}

/// A document was given its symbol.
public struct DocumentRegistered: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.registered.v1"

    public let symbol: DocumentSymbol
    public let kind: DocumentKind
    public let originalLanguage: LanguageTag
    public let distribution: Distribution
    /// nil for what is not for everybody.
    public let title: Line?
    public let session: SessionID?
    /// What it replaces, as a revision.
    public let supersedes: DocumentSymbol?

    public init(
        symbol: DocumentSymbol, kind: DocumentKind, originalLanguage: LanguageTag, distribution: Distribution,
        title: Line? = nil, session: SessionID? = nil, supersedes: DocumentSymbol? = nil
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

/// A document has come further in a language.
public struct DocumentTranslated: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.translated.v1"

    public let symbol: DocumentSymbol
    public let language: LanguageTag
    public let state: TranslationState
    /// The digest of its file, where there is one.
    public let digest: ContentDigest?

    public init(
        symbol: DocumentSymbol, language: LanguageTag, state: TranslationState, digest: ContentDigest? = nil
    ) {
        self.symbol = symbol
        self.language = language
        self.state = state
        self.digest = digest
    }
}

/// Others than before may read a document.
public struct DocumentDistributed: Event, Equatable {
    public static let type: EventType = "npp16.working-group.document.distributed.v1"

    public let symbol: DocumentSymbol
    public let from: Distribution
    public let to: Distribution

    public init(symbol: DocumentSymbol, from: Distribution, to: Distribution) {
        self.symbol = symbol
        self.from = from
        self.to = to
    }
}
