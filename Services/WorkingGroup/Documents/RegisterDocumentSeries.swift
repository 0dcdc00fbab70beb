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
            VALUES (\(series.key), \(series), \(title), \(unit.actor.signature), \(unit.now))
            ON CONFLICT (key) DO NOTHING
            """)
        guard inserted == 1 else {
            guard let known = try await unit.first(FindSeries(series: series)) else { throw Fault("a series vanished") }
            try Rejection.requireSame("series", known.series, onRecord: known, given: given)
            return known
        }
        try unit.tell(DocumentSeriesRegistered(series: series, title: title), about: Subject(series))
        return given
    }
}
