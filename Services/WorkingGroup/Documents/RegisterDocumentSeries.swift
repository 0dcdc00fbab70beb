internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterDocumentSeries: Command {
    public func perform(in unit: UnitOfWork) async throws -> DocumentSeries {
        let given = DocumentSeries(series: series, title: title)
        let inserted = try await unit.execute(
            """
            INSERT INTO document_series (key, series, title, registered_by, registered_at)
            VALUES (\(series.key), \(series), \(title), \(unit.actor.subject), \(unit.now))
            ON CONFLICT (key) DO UPDATE SET series = excluded.series, title = excluded.title, withdrawn_at = NULL,
                registered_by = excluded.registered_by, registered_at = excluded.registered_at
            WHERE document_series.withdrawn_at IS NOT NULL
            """)
        guard inserted == 1 else {
            let known = try await DocumentSeries.load(series, in: unit)
            if known.title == title { return known }
            let first = try await CorrectionLog(Subject(series)).original(of: known, in: unit)
            try Rejection.requireSame("series", known.series, onRecord: first, given: given)
            return known
        }
        try unit.tell(DocumentSeriesRegistered(series: series, title: title), about: Subject(series))
        return try await DocumentSeries.load(series, in: unit)
    }
}
