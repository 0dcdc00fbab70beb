/// Withdraws a series of which no document is on the register. It can be registered again.
public struct WithdrawDocumentSeries: Request {
    public typealias Answer = DocumentSeries

    public static let definition = define(
        "working-group.document-series.withdraw", .command, for: .secretariat, .post("/document-series-withdrawals"))

    public let series: SeriesPrefix
    public let reason: Prose
}
