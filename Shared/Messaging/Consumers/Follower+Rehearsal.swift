internal import Models
public import Postgres
internal import Reactor

extension Follower {
    /// Applies events as if the source had told them, looks at what that has made, and undoes it.
    ///
    /// - Parameter look: reads within the same transaction.
    public func rehearse<Seen>(
        _ events: [Envelope], _ look: @Reactor (Transaction) async throws -> Seen
    ) async throws -> Seen {
        try await pool.rehearsal { transaction in
            for event in events where handlers.applies(event) {
                var event = event
                // Behind all that was told.
                event.position = EventPosition(rawValue: .max)
                try await handlers.apply(unit(for: event, in: transaction) {})
            }
            return try await look(transaction)
        }
    }
}
