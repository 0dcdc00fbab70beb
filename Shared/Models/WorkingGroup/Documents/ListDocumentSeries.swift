/// Lists the series.
public struct ListDocumentSeries: Request {
    public typealias Answer = Page<DocumentSeries>

    public static let definition = RequestDefinition(
        "working-group.document-series.list", .query, for: .everyone, .get("/document-series"),
        "Lists the series of document symbols.")

    public let after: String?
    public let limit: PageLimit?

    public init(after: String? = nil, limit: PageLimit? = nil) {
        self.after = after
        self.limit = limit
    }
}
