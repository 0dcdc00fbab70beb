/// The thread on which a process of the backbone lives: one run loop that serves sockets, descriptors, timers and Swift jobs.
///
/// `Reactor` is a global actor whose executor *is* that loop. Everything marked `@Reactor` runs on the one thread that
/// owns the ZeroMQ sockets and the PostgreSQL connections, so a request goes from socket to SQL to reply without a
/// thread hop and without a lock, and the compiler proves it. More cores are used by more replicas of a process,
/// never by threads inside one. Work above about a millisecond leaves the loop with ``offload(_:)``.
@globalActor public actor Reactor {
    public static let shared = Reactor()

    nonisolated let loop = RunLoop()

    nonisolated public var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    /// Runs `operation` at once, for callers that are on the loop's thread but cannot say so in their type.
    ///
    /// Stops the process when called from any other thread.
    nonisolated static func assumeIsolated<Result>(_ operation: @Reactor () throws -> Result) rethrows -> Result {
        shared.loop.checkIsolated()
        return try withoutActuallyEscaping(operation) { operation in
            // The same step as MainActor.assumeIsolated: isolation is part of a function's type, not of its layout,
            // and the line above proved that this thread is the isolation.
            try unsafe unsafeBitCast(operation, to: (() throws -> Result).self)()
        }
    }
}
