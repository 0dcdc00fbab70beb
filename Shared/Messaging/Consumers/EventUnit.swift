public import Models
public import Postgres
public import Reactor

/// One transaction in which an event of another service is applied, together with the move of the cursor.
@Reactor public final class EventUnit {
    /// The event as it stands in the publisher's log: subject, position, time, who caused it.
    public let event: Envelope
    /// The time as the service takes it.
    public let now: Instant

    private let transaction: Transaction
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

    public func query<S: Statement>(_ statement: S) async throws -> [S.Output] {
        try await transaction.query(statement)
    }

    public func first<S: Statement>(_ statement: S) async throws -> S.Output? {
        try await transaction.first(statement)
    }

    /// Runs a statement that answers no rows, and says how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL) async throws -> Int { try await transaction.execute(sql) }

    /// Sends a statement with the next awaited one, or with the COMMIT. A projection that only writes costs a batch of
    /// events one trip in all.
    public func enqueue(_ sql: SQL) { transaction.enqueue(sql) }

    /// Tells what followed from the event. Who caused the event stands as the actor of what follows.
    public func tell(_ event: some Event, about aggregate: String) throws {
        var envelope = Envelope(
            source: source, type: type(of: event).type.rawValue, subject: aggregate, time: now,
            traceparent: self.event.traceparent, causation: self.event.id, data: try JSON.encode(event))
        envelope.actorID = self.event.actorID
        envelope.onBehalfOf = self.event.onBehalfOf
        transaction.enqueue(Outbox.insert(envelope, aggregate: aggregate))
        told()
    }
}

/// Applies one type of event.
public protocol EventHandler: Sendable {
    associatedtype Applied: Event

    /// Runs inside the transaction that moves the cursor: both happen, or neither.
    @Reactor func apply(_ event: Applied, in unit: EventUnit) async throws
}

/// The handlers of one source, by the type of event they apply. Events of other types are passed over.
@Reactor public struct EventHandlers {
    private var handlers: [String: @Reactor (EventUnit) async throws -> Void] = [:]

    public init(_ register: (inout EventHandlers) -> Void) { register(&self) }

    /// Applies events of the handler's type.
    public mutating func apply<H: EventHandler>(_ handler: H) {
        handlers[H.Applied.type.rawValue] = { unit in
            try await handler.apply(try JSON.decode(H.Applied.self, from: unit.event.data), in: unit)
        }
    }

    func applies(_ envelope: Envelope) -> Bool { handlers[envelope.type] != nil }

    func apply(_ unit: EventUnit) async throws { try await handlers[unit.event.type]?(unit) }
}
