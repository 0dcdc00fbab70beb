import Reactor
import Testing

@Suite("Timers of the reactor") @Reactor struct TimerTests {
    @Test("Timers fire in the order of their times, those of one time in the order in which they were set")
    func timersFireInOrder() async throws {
        var fired: [Int] = []
        let done = Signal()
        Reactor.after(.milliseconds(20)) {
            fired.append(3)
            done.fire()
        }
        Reactor.after(.milliseconds(1)) { fired.append(1) }
        Reactor.after(.milliseconds(2)) { fired.append(2) }
        try await done.wait()
        #expect(fired == [1, 2, 3])
    }

    @Test("A timer that another one cancels when both are due is not called")
    func cancelledTimersStaySilent() async throws {
        var isCalled = false
        let done = Signal()
        var second: Timer?
        Reactor.after(.milliseconds(1)) { second?.cancel() }
        second = Reactor.after(.milliseconds(1)) { isCalled = true }
        Reactor.after(.milliseconds(1)) { done.fire() }
        // All are due in one turn: the thread is busy until then.
        let end = ContinuousClock.now + .milliseconds(5)
        while ContinuousClock.now < end {}
        try await done.wait()
        #expect(!isCalled)
    }

    @Test("A sleep whose task is cancelled ends at once")
    func sleepsAreCancelled() async throws {
        let start = ContinuousClock.now
        let sleeper = Task { @Reactor in try await Reactor.sleep(for: .seconds(600)) }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    @Test("Work of other threads wakes a loop that has nothing to do, and its outcome comes back to the loop")
    func otherThreadsWakeTheLoop() async throws {
        for number in 0..<1000 {
            let answer = try await Reactor.offload { number }
            #expect(answer == number)
            Reactor.preconditionIsolated()
        }
    }
}
