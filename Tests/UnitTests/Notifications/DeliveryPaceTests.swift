import Models
import Testing

@testable import Mail

@Suite("The pace of mail") struct DeliveryPaceTests {
    private let start = Instant(microseconds: 1_795_442_716_000_000)

    @Test("a domain gets so many at once, and others are not held up by it")
    func concurrent() {
        var pace = DeliveryPace(DeliveryPace.Limits(concurrent: 2, perMinute: 6000))
        #expect(pace.begin("a.org", at: start) == .go)
        #expect(pace.begin("a.org", at: start) == .go)
        #expect(pace.begin("a.org", at: start) == .wait(until: start.advanced(by: .seconds(1))))
        #expect(pace.begin("b.org", at: start) == .go)
        pace.end("a.org", at: start)
        #expect(pace.begin("a.org", at: start) == .go)
    }

    @Test("a domain gets so many a minute: a tenth at once, then one after the other")
    func perMinute() {
        var pace = DeliveryPace(DeliveryPace.Limits(concurrent: 100, perMinute: 60))
        for _ in 0..<6 { #expect(pace.begin("a.org", at: start) == .go) }
        guard case .wait(let until) = pace.begin("a.org", at: start) else {
            Issue.record("the seventh leaves at once")
            return
        }
        #expect(until > start && until <= start.advanced(by: .milliseconds(1002)))
        #expect(pace.begin("a.org", at: until) == .go)
        var taken = 0
        for second in 2..<62 {
            if pace.begin("a.org", at: start.advanced(by: .seconds(second))) == .go { taken += 1 }
        }
        #expect((59...60).contains(taken))
    }

    @Test("mails that follow one another on a line share its place, and what has to wait is told when its turn comes")
    func turns() {
        var pace = DeliveryPace(DeliveryPace.Limits(concurrent: 1, perMinute: 60))
        #expect(pace.begin("a.org", at: start) == .go)
        for _ in 0..<5 { #expect(pace.begin("a.org", at: start, isHeld: true) == .go) }
        #expect(pace.begin("a.org", at: start) == .wait(until: start.advanced(by: .seconds(1))))
        pace.end("a.org", at: start)
        var turns: [Int64] = []
        for _ in 0..<100 {
            guard case .wait(let until) = pace.begin("a.org", at: start) else { continue }
            turns.append((until.microseconds - start.microseconds) / 1000)
        }
        #expect(turns.count == 100 && turns == turns.sorted())
        #expect(zip(turns, turns.dropFirst()).allSatisfy { (999...1002).contains($1 - $0) })
    }

    @Test("a server that is away lets everything wait, twice as long each time, up to a limit; one answer ends it")
    func away() {
        var pace = DeliveryPace(DeliveryPace.Limits(concurrent: 2, perMinute: 6000))
        var now = start
        var pauses: [Int64] = []
        for _ in 0..<6 {
            pace.serverFailed(at: now)
            guard let until = pace.pause(at: now) else { break }
            // Those that fail at the same time count once.
            pace.serverFailed(at: now)
            #expect(pace.pause(at: now) == until)
            #expect(pace.begin("a.org", at: now) == .wait(until: until))
            pauses.append((until.microseconds - now.microseconds) / 1_000_000)
            now = until
        }
        #expect(pauses == [1, 2, 4, 8, 15, 15])
        pace.serverFailed(at: now)
        pace.serverAnswered()
        #expect(pace.pause(at: now) == nil && pace.begin("a.org", at: now) == .go)
    }

    @Test("a line leases what leaves in a moment: much from a quick server, little from a slow one, at once")
    func leases() {
        var size = LeaseSize()
        for _ in 0..<8 { size.learn(size.value, took: .microseconds(300 * size.value)) }
        #expect(size.value == 100)
        size.learn(100, took: .seconds(3))
        #expect(size.value == 3)
        size.learn(1, took: .seconds(60))
        #expect(size.value == 1)
        size.learn(0, took: .zero)
        #expect(size.value == 1)
        size.learn(1, took: .zero)
        #expect(size.value == 2)
    }

    @Test("ten thousand domains are not kept in mind for ever")
    func bounded() {
        var pace = DeliveryPace(DeliveryPace.Limits(concurrent: 1, perMinute: 60))
        for place in 0..<10_000 {
            #expect(pace.begin("\(place).org", at: start) == .go)
            pace.end("\(place).org", at: start)
        }
        pace.forgetResting(at: start.advanced(by: .seconds(10)))
        #expect(pace.count == 0)
    }
}
