import Testing

@testable import Messaging

@Suite("The rate limiter") struct RateLimiterTests {
    private let start = ContinuousClock.now

    @Test("A caller has ten seconds' worth at once, and then what comes in by and by")
    func burstsEnd() {
        var limiter = RateLimiter<String>(perSecond: 2)
        for _ in 0..<20 { #expect(limiter.admit("a", now: start) == nil) }
        #expect(limiter.admit("a", now: start) == .milliseconds(500))
        #expect(limiter.admit("a", now: start + .milliseconds(500)) == nil)
        #expect(limiter.admit("a", now: start + .milliseconds(500)) == .milliseconds(500))
    }

    @Test("What is refused costs nothing: whoever comes at the time that was said is let in")
    func refusalsAreFree() {
        var limiter = RateLimiter<String>(perSecond: 1)
        for _ in 0..<10 { _ = limiter.admit("a", now: start) }
        for _ in 0..<100 { #expect(limiter.admit("a", now: start) != nil) }
        let pause = limiter.admit("a", now: start) ?? .zero
        #expect(pause == .seconds(1))
        #expect(limiter.admit("a", now: start + pause) == nil)
    }

    @Test("One caller's requests are not counted against another")
    func callersAreApart() {
        var limiter = RateLimiter<String>(perSecond: 1)
        for _ in 0..<50 { _ = limiter.admit("a", now: start) }
        #expect(limiter.admit("b", now: start) == nil)
    }

    @Test("Rest is worth ten seconds and no more")
    func restIsBounded() {
        var limiter = RateLimiter<String>(perSecond: 1)
        for _ in 0..<10 { _ = limiter.admit("a", now: start) }
        let later = start + .seconds(86_400)
        for _ in 0..<10 { #expect(limiter.admit("a", now: later) == nil) }
        #expect(limiter.admit("a", now: later) != nil)
    }

    @Test("However many come, no more are remembered than there is room for, and those at work before those at rest")
    func memoryIsBounded() {
        var limiter = RateLimiter<Int>(perSecond: 1, capacity: 100)
        for caller in 0..<99 { _ = limiter.admit(caller, now: start) }
        let later = start + .seconds(60)
        for _ in 0..<10 { _ = limiter.admit(-1, now: later) }
        #expect(limiter.admit(1000, now: later) == nil)
        #expect(limiter.count == 2, "those at rest are forgotten")
        #expect(limiter.admit(-1, now: later) != nil)
        for caller in 2000..<12_000 { _ = limiter.admit(caller, now: later) }
        #expect(limiter.count <= 100)
    }

    @Test("No rate is no limit, and nobody is remembered")
    func zeroIsUnlimited() {
        var limiter = RateLimiter<String>(perSecond: 0)
        for _ in 0..<1000 { #expect(limiter.admit("a", now: start) == nil) }
        #expect(limiter.count == 0)
    }
}
