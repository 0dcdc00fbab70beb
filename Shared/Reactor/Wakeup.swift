/// A nudge that a loop waits for: several nudges before the next wait count as one, and none is lost.
@Reactor public final class Wakeup {
    private var isPending = false
    private var waiter: CheckedContinuation<Void, Never>?
    private var timer: Timer?

    public init() {}

    public func fire() {
        isPending = true
        resume()
    }

    /// Returns at the next nudge, after the time, or as soon as the task is cancelled. One task at a time may wait.
    public func wait(atMost limit: Duration) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // Whether to wait is decided here, where nothing can come between.
                if isPending || Task.isCancelled { return continuation.resume() }
                precondition(waiter == nil, "a wake-up has one waiter")
                waiter = continuation
                timer = Reactor.after(limit) { [weak self] in self?.resume() }
            }
        } onCancel: {
            Task { @Reactor in self.resume() }
        }
        isPending = false
    }

    private func resume() {
        timer?.cancel()
        timer = nil
        waiter?.resume()
        waiter = nil
    }
}
