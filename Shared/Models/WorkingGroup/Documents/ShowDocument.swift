/// Shows a document.
public struct ShowDocument: Request {
    public typealias Answer = Document

    public static let definition = RequestDefinition(
        "working-group.documents.show", .query, for: .everyone, .get("/documents/{symbol}", takingRest: true),
        "Shows the document of a symbol, however the symbol is spelled, to those who may read it.")

    public let symbol: DocumentSymbol

    public init(symbol: DocumentSymbol) { self.symbol = symbol }
}
