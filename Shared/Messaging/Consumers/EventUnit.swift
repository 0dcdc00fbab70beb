public import Models
public import Postgres
public import Reactor

/// One transaction in which an event of another service is applied, together with the move of the cursor.
///
/// A handler that only enqueues costs a batch of events one trip in all.
@Reactor public final class EventUnit: DatabaseWriter {
    /// The event as it stands in the publisher's log: subject, position, time, who caused it.
    public let event: Envelope
    /// The time as the service takes it.
    public let now: Instant
    public let transaction: Transaction

    private let source: String
    private let told: @Reactor () -> Void

    init(
        event: Envelope, now: Instant, transaction: Transaction, source: String,
        told: @escaping @Reactor () -> Void
    ) {
        self.event = event
        self.now = now
        self.transaction = transaction
        self.source = source
        self.told = told
    }

    /// Tells what followed from the event. Who caused the event stands as the actor of what follows.
    public func tell(_ event: some Event, about subject: Subject) throws {
        let cause = self.event
        let origin = EventOrigin(
            source: source, time: now, traceparent: cause.traceparent, causation: cause.id, actorID: cause.actorID,
            office: cause.office, onBehalfOf: cause.onBehalfOf)
        try transaction.tell(event, about: subject, from: origin)
        told()
    }
}
