/// Shows the document of a symbol, however the symbol is spelled, to those who may read it.
public struct ShowDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.show", .query, for: .everyone, .get("/documents/{symbol}", takingRest: true))

    public let symbol: DocumentSymbol
}
