/// Corrects the title of a series, with the reason.
public struct CorrectDocumentSeries: Request {
    public typealias Answer = DocumentSeries

    public static let definition = define(
        "working-group.document-series.correct", .command, for: .secretariat, .post("/document-series-corrections"))

    public let series: SeriesPrefix
    public let reason: Prose
    public let title: Line?
}

extension CorrectDocumentSeries: Limiting {
    public static let rules: [FieldRule] = [.revises("title")]
}
