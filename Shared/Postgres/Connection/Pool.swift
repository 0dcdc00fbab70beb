public import Logging
public import Reactor

/// The connections of a process to its database.
///
/// Connections are made when they are needed and kept; one that breaks is replaced. A caller waits its turn, but never
/// longer than the lease timeout.
@Reactor public final class Pool {
    private let configuration: PoolConfiguration
    private let connector: Connector
    private let logger: Logger
    private var machine: PoolMachine<ObjectIdentifier>
    private var connections: [ObjectIdentifier: Connection] = [:]
    private var waiters: [UInt64: (continuation: CheckedContinuation<Connection, any Error>, timer: Timer)] = [:]
    private var nextWaiter: UInt64 = 0
    private var lastFailure: String?
    private var isClosed = false
    private let wantsConnection = Wakeup()
    /// Called with the time that a caller waited for its connection.
    public var onLease: (Duration) -> Void = { _ in }
    /// Called with what the database refused.
    public var onFailure: (any Error) -> Void = { _ in }
    private var wanted = 0

    public init(_ configuration: PoolConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        connector = Connector(configuration: configuration)
        machine = PoolMachine(maximum: configuration.maximumConnections)
    }

    /// Connections that are open.
    public var openConnections: Int { machine.open }
    /// Callers that wait for one.
    public var waitingCallers: Int { machine.waiting.count }

    /// Makes connections as they are needed, until the task is cancelled; then closes them.
    public func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                while wanted > 0 {
                    wanted -= 1
                    group.addImmediateTask { @Reactor in await self.connect() }
                }
                await wantsConnection.wait(atMost: .seconds(1))
                perform(machine.connectIfNeeded())
            }
            group.cancelAll()
        }
        isClosed = true
        for waiter in waiters.keys { giveUp(waiter, ConnectionLost(description: "the pool is closed")) }
        for connection in connections.values { connection.close() }
        connections = [:]
    }

    /// Runs a statement by itself.
    public func query<S: Statement>(_ statement: S) async throws -> [S.Output] {
        try await withConnection { connection in
            let results = try await connection.run([statement.sql])
            return try results.last?.rows(of: S.self) ?? []
        }
    }

    /// Runs a statement that answers no rows by itself, and says how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL) async throws -> Int {
        try await withConnection { try await $0.run([sql]).last?.touched ?? 0 }
    }

    /// Runs statements together in one trip, each on its own; an error in one undoes those of the trip.
    public func execute(_ statements: [SQL]) async throws {
        try await withConnection { _ = try await $0.run(statements) }
    }

    func withConnection<Result>(_ body: (Connection) async throws -> Result) async throws -> Result {
        let start = ContinuousClock.now
        let connection: Connection
        do {
            connection = try await lease()
            onLease(ContinuousClock.now - start)
        } catch {
            onLease(ContinuousClock.now - start)
            throw error
        }
        do {
            let result = try await body(connection)
            release(connection)
            return result
        } catch {
            release(connection)
            onFailure(error)
            throw error
        }
    }
}

// MARK: - Leases

extension Pool {
    private func lease() async throws -> Connection {
        try Task.checkCancellation()
        guard !isClosed else { throw ConnectionLost(description: "the pool is closed") }
        nextWaiter += 1
        let id = nextWaiter
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let timer = Reactor.after(configuration.leaseTimeout) {
                    self.giveUp(id, PoolTimedOut(lastFailure: self.lastFailure))
                }
                waiters[id] = (continuation, timer)
                perform(machine.request(id))
            }
        } onCancel: {
            Task { @Reactor in self.giveUp(id, CancellationError()) }
        }
    }

    /// Ends a caller's wait; one that was served already is left alone.
    private func giveUp(_ waiter: UInt64, _ error: any Error) {
        guard let waiting = waiters.removeValue(forKey: waiter) else { return }
        machine.gaveUp(waiter)
        waiting.timer.cancel()
        waiting.continuation.resume(throwing: error)
    }

    private func release(_ connection: Connection) {
        if connection.isSilent { return leaveSilentServer(connection) }
        if !connection.isClean {
            connection.close()
            connections[ObjectIdentifier(connection)] = nil
        }
        perform(machine.released(ObjectIdentifier(connection), isUsable: connection.isClean))
    }

    /// Makes all connections again, perhaps to another host: callers would otherwise find out one after another.
    private func leaveSilentServer(_ connection: Connection) {
        lastFailure = "the server stood still"
        logger.warning("database.silent", metadata: ["database.connections": "\(machine.open)"])
        connections[ObjectIdentifier(connection)] = nil
        let (lost, next) = machine.fellSilent(ObjectIdentifier(connection))
        for id in lost { connections.removeValue(forKey: id)?.close() }
        perform(next)
    }

    private func lost(_ id: ObjectIdentifier) {
        machine.lost(id)
        connections[id] = nil
    }

    private func perform(_ action: PoolMachine<ObjectIdentifier>.Action) {
        switch action {
        case .none: break
        case .connect:
            wanted += 1
            wantsConnection.fire()
        case .lease(let id, let waiter):
            guard let connection = connections[id], let waiting = waiters.removeValue(forKey: waiter) else {
                preconditionFailure("the machine is told at once of whoever gives up and whatever breaks")
            }
            waiting.timer.cancel()
            waiting.continuation.resume(returning: connection)
        }
    }

    private func connect() async {
        do {
            let connection = try await connector.connect()
            guard !isClosed else { return connection.close() }
            lastFailure = nil
            let id = ObjectIdentifier(connection)
            connections[id] = connection
            connection.onIdleLoss = { [weak self] in self?.lost(id) }
            perform(machine.connected(id))
        } catch {
            guard !Task.isCancelled else { return machine.connectFailed() }
            lastFailure = "\(error)"
            logger.warning("database.not-connected", metadata: ["error": "\(error)"])
            // The attempt counts as under way until the pause is over: nobody else hurries meanwhile.
            try? await Reactor.sleep(for: .milliseconds(200))
            machine.connectFailed()
            perform(machine.connectIfNeeded())
        }
    }
}
