/// Something that is waited for by one task and fired by another; once fired it stays fired.
@Reactor public final class Signal {
    private var isFired = false
    private var waiter: CheckedContinuation<Void, any Error>?

    public init() {}

    public func fire() {
        isFired = true
        waiter?.resume()
        waiter = nil
    }

    /// Returns once the signal is fired. One task at a time may wait.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    public func wait() async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                // Whether to wait is decided here, where nothing can come between.
                if isFired { return continuation.resume() }
                if Task.isCancelled { return continuation.resume(throwing: CancellationError()) }
                precondition(waiter == nil, "a signal has one waiter")
                waiter = continuation
            }
        } onCancel: {
            Task { @Reactor in self.cancel() }
        }
    }

    private func cancel() {
        waiter?.resume(throwing: CancellationError())
        waiter = nil
    }
}
