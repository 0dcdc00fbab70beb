public import Models
public import Postgres
public import Reactor

/// A request that reads: its handler stands in the service that owns it.
public protocol Query: Request {
    /// - Throws: `Rejection` for a domain "no".
    @Reactor func answer(in context: QueryContext) async throws -> Answer
}

/// What a query may use: reads that each see the newest committed state.
@Reactor public final class QueryContext {
    public let caller: Caller
    /// Asks other services.
    public let bus: RequestClient
    private let pool: Pool
    private let patience: Patience

    public nonisolated var actor: Actor { caller.actor }
    public nonisolated var now: Instant { caller.now }

    /// - Parameter expires: the instant after which nobody waits for the answer.
    init(caller: Caller, bus: RequestClient, pool: Pool, expires: Instant?) {
        self.caller = caller
        self.bus = bus
        self.pool = pool
        patience = Patience(expires: expires)
    }

    public func query<S: Statement>(_ statement: S) async throws -> [S.Output] { try await pool.query(statement) }

    /// Computes something that takes more than a moment. It is not begun where nobody waits for it any more by then.
    ///
    /// - Throws: `Unavailable` where nobody waits or too much does, or what `work` throws.
    public func compute<Result: Sendable>(
        _ work: @escaping @Sendable (Patience) throws -> Result
    ) async throws -> Result {
        do {
            return try await Reactor.compute { [patience] in
                try patience.check()
                return try work(patience)
            }
        } catch is Reactor.TooBusy {
            throw Unavailable("There is too much to compute at the moment.", retryAfter: .seconds(1))
        }
    }
}

/// How long somebody waits for an answer.
public struct Patience: Sendable {
    let expires: Instant?

    /// Ends work that nobody waits for.
    public func check() throws {
        guard expires.map({ $0 > .now }) ?? true else {
            throw Unavailable("The answer comes too late.", retryAfter: .seconds(1))
        }
    }
}
