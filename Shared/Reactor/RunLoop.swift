internal import CZeroMQ
internal import Glibc
internal import Synchronization

/// One thread that polls sockets, descriptors and timers, and runs the Swift jobs enqueued on it.
///
/// A turn is: the jobs that were waiting, one poll, the handlers of what became ready, the timers that are due.
/// Jobs enqueued during a turn wait for the next one, so that a chain of jobs never starves the sockets.
///
/// `@unchecked Sendable`: `jobs` is locked, `wakeDescriptor` never changes, and `watches` and `timers` are touched on
/// the loop's own thread only, which every access goes through `checkIsolated()` or the `@Reactor` isolation to prove.
final class RunLoop: SerialExecutor, TaskExecutor, @unchecked Sendable {
    private let jobs = Mutex<[UnownedJob]>([])
    private let wakeDescriptor: Int32
    private let thread = Atomic<UInt>(0)

    var watches = WatchTable()
    var timers = TimerQueue()

    init() {
        wakeDescriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        precondition(wakeDescriptor >= 0, "no descriptor left for the run loop")
        watches.add(descriptor: wakeDescriptor, interest: .read) { [wakeDescriptor] _ in
            var count: UInt64 = 0
            _ = unsafe read(wakeDescriptor, &count, 8)
        }
        var handle = pthread_t()
        let created = unsafe pthread_create(
            &handle, nil,
            { argument in
                let loop = unsafe Unmanaged<RunLoop>.fromOpaque(argument!).takeRetainedValue()
                loop.run()
            }, Unmanaged.passRetained(self).toOpaque())
        precondition(created == 0, "no thread left for the run loop")
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let wasEmpty = jobs.withLock { queue in
            queue.append(job)
            return queue.count == 1
        }
        if wasEmpty, !isOnThread { wake() }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }

    func asUnownedTaskExecutor() -> UnownedTaskExecutor { unsafe UnownedTaskExecutor(ordinary: self) }

    func checkIsolated() { precondition(isOnThread, "called outside of the reactor's thread") }

    func isIsolatingCurrentContext() -> Bool? { isOnThread }

    private var isOnThread: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

    private func wake() {
        var one: UInt64 = 1
        _ = unsafe write(wakeDescriptor, &one, 8)
    }

    private func run() -> Never {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        var batch: [UnownedJob] = []
        while true {
            jobs.withLock { swap(&$0, &batch) }
            for job in batch {
                unsafe job.runSynchronously(
                    isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
            }
            batch.removeAll(keepingCapacity: true)

            let isIdle = jobs.withLock { $0.isEmpty }
            for (id, readiness) in watches.poll(timeout: isIdle ? timers.untilNext(now: .now) : .zero) {
                guard let handler = watches.handler(of: id) else { continue }
                Reactor.assumeIsolated { handler(readiness) }
            }
            for id in timers.takeDue(now: .now) {
                guard let handler = timers.takeHandler(of: id) else { continue }
                Reactor.assumeIsolated(handler)
            }
        }
    }
}
