/// A descriptor or socket that the reactor watches until ``cancel()`` is called.
@Reactor public struct Watch {
    let id: UInt64

    public func change(to interest: Readiness) { Reactor.shared.loop.watches.change(id, interest: interest) }

    /// Ends the watch. Call it before closing what is watched.
    public func cancel() { Reactor.shared.loop.watches.remove(id) }
}

/// A handler that is called once at an instant, unless ``cancel()`` is called before.
@Reactor public struct Timer {
    let id: UInt64

    public func cancel() { Reactor.shared.loop.timers.cancel(id) }
}

extension Reactor {
    /// Calls `handler` whenever the descriptor is ready, as long as it stays ready (level-triggered).
    @Reactor public static func watch(
        descriptor: Int32, for interest: Readiness, _ handler: @escaping @Reactor (Readiness) -> Void
    ) -> Watch {
        Watch(id: shared.loop.watches.add(descriptor: descriptor, interest: interest, handler: handler))
    }

    /// Calls `handler` whenever the ZeroMQ socket is ready, as long as it stays ready (level-triggered).
    @unsafe @Reactor public static func watch(
        socket: UnsafeMutableRawPointer, for interest: Readiness, _ handler: @escaping @Reactor (Readiness) -> Void
    ) -> Watch {
        unsafe Watch(id: shared.loop.watches.add(socket: socket, interest: interest, handler: handler))
    }

    /// Calls `handler` once, after the given time.
    @Reactor @discardableResult
    public static func after(_ delay: Duration, _ handler: @escaping @Reactor () -> Void) -> Timer {
        Timer(id: shared.loop.timers.add(at: .now + delay, handler: handler))
    }

    /// Waits on the loop's own timers, so that the caller resumes without a thread hop.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    @Reactor public static func sleep(for delay: Duration) async throws {
        let signal = Signal()
        let timer = after(delay) { signal.fire() }
        defer { timer.cancel() }
        try await signal.wait()
    }
}
