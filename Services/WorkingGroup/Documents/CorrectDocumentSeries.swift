internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectDocumentSeries: Command {
    public func perform(in unit: UnitOfWork) async throws -> DocumentSeries {
        let known = try await DocumentSeries.requireStanding(series, in: unit)
        let corrected = DocumentSeries(series: known.series, title: title ?? known.title)
        try CorrectionLog(Subject(series)).enter(self, from: known, to: corrected, reason: reason, in: unit)
        unit.enqueue("UPDATE document_series SET title = \(corrected.title) WHERE key = \(series.key)")
        try unit.tell(
            DocumentSeriesCorrected(series: known.series, title: corrected.title), about: Subject(series),
            reason: reason.rawValue)
        return try await DocumentSeries.load(series, in: unit)
    }
}
