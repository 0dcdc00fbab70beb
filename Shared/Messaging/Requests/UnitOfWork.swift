public import Models
public import Postgres
public import Reactor

/// A request that changes state, exactly once in effect however often it is sent.
public protocol Command: Request {
    /// Runs inside one transaction that also holds the receipt and the events told.
    ///
    /// - Throws: `Rejection` for a domain "no": everything done in `unit` is then undone.
    @Reactor func perform(in unit: UnitOfWork) async throws -> Answer
}

/// One transaction of one request: what it reads, changes and tells is committed together with its receipt, or not at all.
@Reactor public final class UnitOfWork: DatabaseWriter {
    public let caller: Caller
    /// The request, and so the cause of the events told here.
    public let id: MessageID
    /// Asks other services. What they answer is not part of the transaction.
    public let bus: RequestClient
    public let transaction: Transaction

    private let source: String
    /// Whether all of it is undone at its end.
    private let isDry: Bool
    private(set) var hasTold = false
    /// What would have been told, had it not been dry.
    private(set) var untold: [Envelope] = []
    private(set) var refusal: Rejection?

    public nonisolated var actor: Actor { caller.actor }
    public nonisolated var now: Instant { caller.now }

    init(
        caller: Caller, id: MessageID, bus: RequestClient, transaction: Transaction, source: String,
        isDry: Bool = false
    ) {
        self.caller = caller
        self.id = id
        self.bus = bus
        self.transaction = transaction
        self.source = source
        self.isDry = isDry
    }

    /// Answers with a "no" in the place of what the handler returns, and keeps what was done: the object itself notes that
    /// it was refused.
    public func refuse(_ rejection: Rejection) { refusal = rejection }

    /// Tells the other services what happened.
    ///
    /// The row of the subject must be locked (or inserted) in this unit before: then the order of its events is the order
    /// of its changes.
    ///
    /// - Parameter doer: who did it, where the command has just found out; defaults to who sent it.
    public func tell(
        _ event: some Event, about subject: Subject, reason: String? = nil, as doer: Actor? = nil
    ) throws {
        let actor = doer ?? actor
        let origin = EventOrigin(
            source: source, time: caller.now, traceparent: caller.traceparent, causation: id,
            actorID: actor.subject.rawValue, office: ActingOffice(of: actor), onBehalfOf: actor.onBehalfOf?.rawValue,
            link: caller.link)
        guard !isDry else {
            untold.append(try Envelope(telling: event, about: subject, reason: reason, from: origin))
            return
        }
        try transaction.tell(event, about: subject, reason: reason, from: origin)
        hasTold = true
    }
}
