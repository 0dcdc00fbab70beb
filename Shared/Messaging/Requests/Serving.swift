internal import Logging
public import Models
public import Postgres
public import Reactor

/// A request that reads: its handler stands in the service that owns it.
public protocol Query: Request {
    /// - Throws: `Rejection` for a domain "no".
    @Reactor func answer(in context: QueryContext) async throws -> Answer
}

/// A request that changes state, exactly once in effect however often it is sent.
public protocol Command: Request {
    /// Runs inside one transaction that also holds the receipt and the events told.
    ///
    /// - Throws: `Rejection` for a domain "no": everything done in `unit` is then undone.
    @Reactor func perform(in unit: UnitOfWork) async throws -> Answer
}

/// Who sent a request, by which way, and when.
public struct Caller: Sendable {
    /// The person or role that the signed token names; the public where there was none.
    public let actor: Actor
    /// The process whose CURVE key the message came with.
    public let principal: String
    public let now: Instant
    public let traceparent: String?

    public init(actor: Actor, principal: String, now: Instant, traceparent: String?) {
        self.actor = actor
        self.principal = principal
        self.now = now
        self.traceparent = traceparent
    }
}

/// One transaction of one request: what it reads, changes and tells is committed together with its receipt, or not at all.
@Reactor public final class UnitOfWork {
    public let caller: Caller
    /// The request, and so the cause of the events told here.
    public let id: MessageID
    /// Asks other services. What they answer is not part of the transaction.
    public let bus: RequestClient

    let transaction: Transaction
    private let source: String
    private(set) var hasTold = false
    private(set) var refusal: Rejection?

    public nonisolated var actor: Actor { caller.actor }
    public nonisolated var now: Instant { caller.now }

    init(caller: Caller, id: MessageID, bus: RequestClient, transaction: Transaction, source: String) {
        self.caller = caller
        self.id = id
        self.bus = bus
        self.transaction = transaction
        self.source = source
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

    /// Sends a statement with the next awaited one, or with the COMMIT. Its error surfaces there.
    public func enqueue(_ sql: SQL) { transaction.enqueue(sql) }

    /// Answers with a "no" in the place of what the handler returns, and keeps what was done: the object itself notes that
    /// it was refused.
    public func refuse(_ rejection: Rejection) { refusal = rejection }

    /// Tells the other services what happened.
    ///
    /// The row of the aggregate must be locked (or inserted) in this unit before: then the order of its events is the
    /// order of its changes.
    public func tell(_ event: some Event, about aggregate: String, reason: String? = nil) throws {
        var envelope = Envelope(
            source: source, type: type(of: event).type.rawValue, subject: aggregate, time: caller.now,
            traceparent: caller.traceparent, causation: id, data: try JSON.encode(event))
        envelope.actorID = actor.subject.rawValue
        envelope.onBehalfOf = actor.onBehalfOf?.rawValue
        envelope.reason = reason
        transaction.enqueue(Outbox.insert(envelope, aggregate: aggregate))
        hasTold = true
    }
}
