/// Lists the series of document symbols.
public struct ListDocumentSeries: Request {
    public typealias Answer = Page<DocumentSeries>

    public static let definition = define(
        "working-group.document-series.list", .query, for: .everyone, .get("/document-series"))

    /// Whether to list withdrawn ones as well. Defaults to false.
    public let withdrawn: Bool?
    public let after: String?
    public let limit: PageLimit?
}
