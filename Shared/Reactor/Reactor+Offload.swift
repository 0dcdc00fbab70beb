internal import Dispatch
internal import Synchronization

extension Reactor {
    /// Runs blocking or long work (name resolution, SMTP, large documents) on one of a few threads and waits for it.
    ///
    /// Isolated itself: a caller that is not would go on, in an optimised build, on the thread that did the work.
    @Reactor public static func offload<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            OffloadQueue.shared.add { continuation.resume(with: Swift.Result(catching: work)) }
        }
    }
}

/// Work that waits for a thread, the oldest first. Only so many threads are at it, however much there is: a flood of long
/// work waits, and takes neither memory for stacks nor processors from the reactor.
private final class OffloadQueue: Sendable {
    static let shared = OffloadQueue(threads: 8)

    private struct State {
        var waiting: [@Sendable () -> Void] = []
        var running = 0
    }

    private let threads: Int
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "reactor.offload", attributes: .concurrent)

    private init(threads: Int) { self.threads = threads }

    func add(_ work: @escaping @Sendable () -> Void) {
        let isThreadFree = state.withLock { state in
            state.waiting.append(work)
            guard state.running < threads else { return false }
            state.running += 1
            return true
        }
        if isThreadFree { queue.async { self.run() } }
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
