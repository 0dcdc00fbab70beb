internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawDocumentSeries: Command {
    public func perform(in unit: UnitOfWork) async throws -> DocumentSeries {
        let known = try await DocumentSeries.requireStanding(series, in: unit)
        if let symbol = try await unit.first(DocumentOf(series: series)) {
            throw Rejection(.transitionRefused, detail: "The series has documents on the register, such as \(symbol).")
        }
        unit.enqueue("UPDATE document_series SET withdrawn_at = \(unit.now) WHERE key = \(series.key)")
        try CorrectionLog(Subject(series)).enterWithdrawal(reason: reason, in: unit)
        try unit.tell(DocumentSeriesWithdrawn(series: known.series), about: Subject(series), reason: reason.rawValue)
        return try await DocumentSeries.load(series, in: unit)
    }

    private struct DocumentOf: Statement {
        let series: SeriesPrefix

        var sql: SQL { "SELECT symbol FROM document WHERE series = \(series.key) ORDER BY key LIMIT 1" }

        static func decode(_ row: Row) throws -> DocumentSymbol { try row.decode(DocumentSymbol.self) }
    }
}
