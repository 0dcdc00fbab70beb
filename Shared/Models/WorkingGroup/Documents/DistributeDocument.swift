/// Changes who may read a draft, a conference room paper or a working paper.
public struct DistributeDocument: Request {
    public typealias Answer = Document

    public static let definition = define(
        "working-group.documents.distribute", .command, for: .secretariat, .post("/document-distributions"))

    public let symbol: DocumentSymbol
    public let distribution: Distribution
    public let reason: Prose
}
