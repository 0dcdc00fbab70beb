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
