/// Lists the series of document symbols.
public struct ListDocumentSeries: Request {
    public typealias Answer = Page<DocumentSeries>

    public static let definition = define(
        "working-group.document-series.list", .query, for: .everyone, .get("/document-series"))

    public let after: String?
    public let limit: PageLimit?
}
