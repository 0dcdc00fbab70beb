internal import Dispatch
internal import Synchronization

extension Reactor {
    /// Runs blocking or long work (name resolution, SMTP, large documents) on one of a few threads and waits for it.
    ///
    /// Isolated itself: a caller that is not would go on, in an optimized build, on the thread that did the work.
    @Reactor public static func offload<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            _ = OffloadQueue.blocking.add { continuation.resume(with: Swift.Result(catching: work)) }
        }
    }

    /// Computes something that takes more than a moment on a thread of its own, so that neither the loop nor what waits for
    /// others is held up.
    ///
    /// - Throws: ``TooBusy`` where too much waits already, or what `work` throws.
    nonisolated public static func compute<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = OffloadQueue.computing.add { continuation.resume(with: Swift.Result(catching: work)) }
            if !isTaken { continuation.resume(throwing: TooBusy()) }
        }
    }

    /// More waits to be computed than there is time for.
    public struct TooBusy: Error {}
}

/// Work that waits for a thread, the oldest first. Only so many threads are at it, however much there is: a flood of long
/// work waits, and takes neither memory for stacks nor processors from the reactor.
private final class OffloadQueue: Sendable {
    static let blocking = OffloadQueue(threads: 8)
    static let computing = OffloadQueue(threads: 1, depth: 16)

    private struct State {
        var waiting: [@Sendable () -> Void] = []
        var running = 0
    }

    private let threads: Int
    private let depth: Int
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "reactor.offload", attributes: .concurrent)

    /// - Parameter depth: how much may wait.
    private init(threads: Int, depth: Int = .max) {
        self.threads = threads
        self.depth = depth
    }

    /// - Returns: whether there was room for it.
    func add(_ work: @escaping @Sendable () -> Void) -> Bool {
        let (isTaken, isThreadFree) = state.withLock { state in
            guard state.waiting.count < depth else { return (false, false) }
            state.waiting.append(work)
            guard state.running < threads else { return (true, false) }
            state.running += 1
            return (true, true)
        }
        if isThreadFree { queue.async { self.run() } }
        return isTaken
    }

    /// Works until nothing waits.
    private func run() {
        while let work = next() { work() }
    }

    private func next() -> (@Sendable () -> Void)? {
        state.withLock { state in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.running -= 1
            return nil
        }
    }
}
