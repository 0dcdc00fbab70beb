/// Registers a series: the beginning of the symbols of a body's documents.
public struct RegisterDocumentSeries: Request {
    public typealias Answer = DocumentSeries

    public static let definition = define(
        "working-group.document-series.register", .command, for: .secretariat, .post("/document-series"))

    public let series: SeriesPrefix
    public let title: Line
}
