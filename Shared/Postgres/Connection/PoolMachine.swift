/// Decides what becomes of the connections of a pool: who gets which, when another is made, when one is let go.
///
/// Knows no connection and no clock; what it answers is carried out by ``Pool``.
struct PoolMachine<ConnectionID: Hashable> {
    enum Action: Equatable {
        /// Give the connection to the waiter.
        case lease(ConnectionID, to: UInt64)
        /// Make one more connection.
        case connect
        case none
    }

    let maximum: Int
    private(set) var idle: [ConnectionID] = []
    private(set) var leased: Set<ConnectionID> = []
    private(set) var connecting = 0
    private(set) var waiting: [UInt64] = []

    init(maximum: Int) { self.maximum = maximum }

    var open: Int { idle.count + leased.count }

    mutating func request(_ waiter: UInt64) -> Action {
        // The one used last: its caches are warm, and those never needed can be let go.
        if waiting.isEmpty, let connection = idle.popLast() {
            leased.insert(connection)
            return .lease(connection, to: waiter)
        }
        waiting.append(waiter)
        return connectIfNeeded()
    }

    mutating func connected(_ connection: ConnectionID) -> Action {
        connecting -= 1
        return offer(connection)
    }

    mutating func connectFailed() { connecting -= 1 }

    /// Whether another attempt to connect is due: somebody waits and nobody is on the way.
    mutating func connectIfNeeded() -> Action {
        guard waiting.count > connecting, open + connecting < maximum else { return .none }
        connecting += 1
        return .connect
    }

    mutating func released(_ connection: ConnectionID, isUsable: Bool) -> Action {
        leased.remove(connection)
        return isUsable ? offer(connection) : connectIfNeeded()
    }

    mutating func gaveUp(_ waiter: UInt64) { waiting.removeAll { $0 == waiter } }

    /// A connection that broke while it was idle.
    mutating func lost(_ connection: ConnectionID) { idle.removeAll { $0 == connection } }

    /// A leased connection whose server stands still. Those that are idle lead to the same one.
    ///
    /// - Returns: the connections to let go, and what to do next.
    mutating func fellSilent(_ connection: ConnectionID) -> (lost: [ConnectionID], next: Action) {
        leased.remove(connection)
        let lost = idle
        idle = []
        return (lost, connectIfNeeded())
    }

    private mutating func offer(_ connection: ConnectionID) -> Action {
        guard !waiting.isEmpty else {
            idle.append(connection)
            return .none
        }
        leased.insert(connection)
        return .lease(connection, to: waiting.removeFirst())
    }
}
