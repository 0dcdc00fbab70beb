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
