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
