import Testing

@testable import Gateway

@Suite("The pace of a connection") struct ConnectionPaceTests {
    private let start = ContinuousClock.now
    private var pace: ConnectionPace

    init() { pace = ConnectionPace(.init(), now: start) }

    private func at(_ seconds: Double) -> ContinuousClock.Instant { start + .seconds(seconds) }

    /// A request without a body that comes in at once.
    private mutating func request(isLast: Bool = false, at seconds: Double) {
        _ = pace.receives(100, now: at(seconds))
        pace.beginsRequest(isLast: isLast)
        pace.endsRequest()
    }

    @Test("Who connects and says nothing has fifteen seconds")
    mutating func silence() {
        #expect(pace.isOverdue(unsent: 0, now: at(14.9)) == false)
        #expect(pace.isOverdue(unsent: 0, now: at(15)) == true)
    }

    @Test("A head has fifteen seconds from its first byte, however many come meanwhile")
    mutating func slowHead() {
        for second in 10..<25 {
            #expect(pace.receives(1, now: at(Double(second))) == true)
            #expect(pace.isOverdue(unsent: 0, now: at(Double(second))) == false)
        }
        #expect(pace.isOverdue(unsent: 0, now: at(25)) == true)
    }

    @Test("Whoever still reads the last answer is not idle")
    mutating func slowReading() {
        request(at: 1)
        pace.writes(1000)
        #expect(pace.beginsAnswer(isLast: false) == false)
        #expect(pace.endsAnswer(now: at(1)) == false)
        for second in 2..<200 {
            #expect(pace.isOverdue(unsent: 1000 - second, now: at(Double(second))) == false)
        }
        #expect(pace.isOverdue(unsent: 0, now: at(200)) == false)
        #expect(pace.isOverdue(unsent: 0, now: at(260)) == true)
    }

    @Test("Between two requests there is a minute")
    mutating func keepAlive() {
        request(at: 1)
        #expect(pace.isOverdue(unsent: 0, now: at(1000)) == false, "an answer takes the time that it takes")
        #expect(pace.beginsAnswer(isLast: false) == false)
        #expect(pace.endsAnswer(now: at(1000)) == false)
        #expect(pace.isOverdue(unsent: 0, now: at(1059)) == false)
        #expect(pace.isOverdue(unsent: 0, now: at(1060)) == true)
    }

    @Test("A body that comes slower than a kibibyte a second is ended, a slow one that gets on is not")
    mutating func slowBody() {
        _ = pace.receives(100, now: at(0))
        pace.beginsRequest(isLast: false)
        for second in 1...200 {
            pace.asks(now: at(Double(second) - 1))
            #expect(pace.receives(1100, now: at(Double(second))) == true)
            #expect(pace.isOverdue(unsent: 0, now: at(Double(second))) == false)
        }
        for second in 201...216 {
            pace.asks(now: at(Double(second) - 1))
            _ = pace.receives(10, now: at(Double(second)))
        }
        pace.asks(now: at(216))
        #expect(pace.isOverdue(unsent: 0, now: at(240)) == true)
    }

    @Test("The time in which nobody asks for a body is not the client's")
    mutating func ownSlowness() {
        _ = pace.receives(100, now: at(0))
        pace.beginsRequest(isLast: false)
        pace.asks(now: at(0))
        _ = pace.receives(64_000, now: at(1))
        #expect(pace.isOverdue(unsent: 0, now: at(500)) == false)
        pace.asks(now: at(500))
        #expect(pace.isOverdue(unsent: 0, now: at(510)) == false)
    }

    @Test("Who reads nothing of an answer for half a minute is left, who reads slowly is not")
    mutating func slowReader() {
        request(at: 0)
        _ = pace.beginsAnswer(isLast: false)
        pace.writes(1_000_000)
        for step in 1...20 {
            #expect(pace.isOverdue(unsent: 1_000_000 - step * 1000, now: at(Double(step) * 25)) == false)
        }
        #expect(pace.isOverdue(unsent: 980_000, now: at(529)) == false)
        #expect(pace.isOverdue(unsent: 980_000, now: at(530)) == true)
    }

    @Test("An answer that comes before the end of its request is the last one, and what still comes is forgotten")
    mutating func unwantedBody() {
        _ = pace.receives(100, now: at(0))
        pace.beginsRequest(isLast: false)
        #expect(pace.beginsAnswer(isLast: false) == true)
        #expect(pace.endsAnswer(now: at(0)) == true)
        #expect(pace.isLeaving)
        #expect(pace.receives(65_536, now: at(1)) == false)
        #expect(pace.isOverdue(unsent: 0, now: at(1.9)) == false)
        #expect(pace.isOverdue(unsent: 0, now: at(2)) == true)
    }

    @Test("A client that goes on sending what nobody wants is left before its time")
    mutating func endlessBody() {
        _ = pace.receives(100, now: at(0))
        pace.beginsRequest(isLast: false)
        _ = pace.beginsAnswer(isLast: false)
        _ = pace.endsAnswer(now: at(0))
        for _ in 0..<64 { _ = pace.receives(65_536, now: at(0.1)) }
        #expect(!pace.hasHadEnough)
        _ = pace.receives(1, now: at(0.1))
        #expect(pace.hasHadEnough)
        #expect(pace.isOverdue(unsent: 0, now: at(0.1)) == true)
    }

    @Test("Of requests that come one behind the other, an answer to the first does not end what is read of the second")
    mutating func pipelining() {
        request(at: 0)
        pace.beginsRequest(isLast: false)
        #expect(pace.beginsAnswer(isLast: false) == false)
        #expect(pace.endsAnswer(now: at(0)) == false)
        pace.endsRequest()
        #expect(pace.beginsAnswer(isLast: false) == false)
        #expect(pace.endsAnswer(now: at(1)) == false)
        #expect(!pace.isLeaving)
    }

    @Test("A client that wants no other answer gets none")
    mutating func lastRequest() {
        request(isLast: true, at: 0)
        #expect(pace.beginsAnswer(isLast: false) == true)
        #expect(pace.endsAnswer(now: at(0)) == true)
    }
}
