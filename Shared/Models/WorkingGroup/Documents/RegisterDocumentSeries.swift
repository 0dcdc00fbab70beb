/// Registers a series, under which documents then get symbols.
public struct RegisterDocumentSeries: Request {
    public typealias Answer = DocumentSeries

    public static let definition = RequestDefinition(
        "working-group.document-series.register", .command, for: .secretariat, .post("/document-series"),
        "Registers the series that the symbols of a body's documents begin with.")

    public let series: SeriesPrefix
    public let title: Line

    public init(series: SeriesPrefix, title: Line) {
        self.series = series
        self.title = title
    }
}
