/// Lists the documents that the reader may see, by symbol.
public struct ListDocuments: Request {
    public typealias Answer = Page<Document>

    public static let definition = define("working-group.documents.list", .query, for: .everyone, .get("/documents"))

    public let series: SeriesPrefix?
    public let session: SessionID?
    public let kind: DocumentKind?
    /// Words in the symbol or in a title of any language.
    public let text: SearchText?
    /// Leaves out documents that a revision has replaced.
    public let current: Bool?
    public let after: String?
    public let limit: PageLimit?
}
