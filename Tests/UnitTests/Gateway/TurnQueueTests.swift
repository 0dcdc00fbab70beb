import Testing

@testable import Gateway

@Suite("Turns for what is costly") struct TurnQueueTests {
    private let one = ClientNetwork("192.0.2.1")
    private let two = ClientNetwork("192.0.2.2")
    private var queue = TurnQueue(.init(atOnce: 3, each: 2, waiting: 5, waitingEach: 3))

    @Test("A client has its share at once, and another gets on although the first waits with many")
    mutating func shares() {
        let verdicts = (1...7).map { queue.arrive($0, from: one) }
        #expect(verdicts == [.go, .go, .wait, .wait, .wait, .refuse, .refuse])
        let other = queue.arrive(8, from: two)
        #expect(other == .go)
    }

    @Test("Who waits is let in by the order of arrival, past those who have as much under way")
    mutating func order() {
        for id in 1...4 { _ = queue.arrive(UInt64(id), from: one) }
        let others = [5, 6, 7].map { queue.arrive($0, from: two) }
        #expect(others == [.go, .wait, .wait])
        let next = [queue.leave(two), queue.leave(one), queue.leave(two), queue.leave(one), queue.leave(one)]
        #expect(next == [6, 3, 7, 4, nil])
    }

    @Test("No more wait than there is room for, and a turn that is given back is free")
    mutating func room() {
        for id in 1...5 { _ = queue.arrive(UInt64(id), from: one) }
        let others = (6...9).map { queue.arrive($0, from: two) }
        #expect(others == [.go, .wait, .wait, .refuse])
        for client in [one, one, two, one, one, two, two] { _ = queue.leave(client) }
        let last = queue.arrive(10, from: one)
        #expect(last == .go)
    }

    @Test("Who asks for one thing is next, however many wait for other clients, and these take turns")
    mutating func newcomers() {
        let three = ClientNetwork("192.0.2.3")
        queue = TurnQueue(.init(atOnce: 4, each: 2, waiting: 64, waitingEach: 16))
        for id in 1...18 { _ = queue.arrive(UInt64(id), from: one) }
        for id in 101...118 { _ = queue.arrive(UInt64(id), from: two) }
        let verdict = queue.arrive(200, from: three)
        #expect(verdict == .wait)
        let next = [queue.leave(one), queue.leave(three), queue.leave(two), queue.leave(one), queue.leave(two)]
        #expect(next == [200, 3, 103, 4, 104])
    }

    @Test("Where as many wait as may, the newest of the client with the most makes room for one that has fewer")
    mutating func displacement() {
        queue = TurnQueue(.init(atOnce: 1, each: 1, waiting: 4, waitingEach: 4))
        for id in 1...5 { _ = queue.arrive(UInt64(id), from: one) }
        let verdicts = (6...8).map { queue.arrive($0, from: two) }
        #expect(verdicts == [.waitInstead(of: 5), .waitInstead(of: 4), .refuse])
        let next = [one, one, two, one, two].map { queue.leave($0) }
        #expect(next == [2, 6, 3, 7, nil])
    }

    @Test("Whatever comes and goes, nobody is forgotten and nobody has more than a share", arguments: 0..<50)
    mutating func anySequence(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let clients = (0..<4).map { ClientNetwork("192.0.2.\($0)") }
        var owners: [UInt64: ClientNetwork] = [:]
        var (active, waiting): (Set<UInt64>, Set<UInt64>) = ([], [])
        for id in UInt64(1)...400 {
            if Bool.random(using: &random), let done = active.sorted().randomElement(using: &random) {
                active.remove(done)
                if let next = queue.leave(owners[done] ?? one) {
                    #expect(waiting.remove(next) != nil)
                    active.insert(next)
                }
            }
            owners[id] = clients.randomElement(using: &random)
            switch queue.arrive(id, from: owners[id] ?? one) {
            case .go: active.insert(id)
            case .wait: waiting.insert(id)
            case .waitInstead(let other):
                #expect(waiting.remove(other) != nil)
                waiting.insert(id)
            case .refuse: break
            }
            #expect(active.count <= 3 && waiting.count <= 5)
            #expect(Dictionary(grouping: active) { owners[$0] }.values.allSatisfy { $0.count <= 2 })
        }
        while let done = active.popFirst() {
            if let next = queue.leave(owners[done] ?? one) {
                waiting.remove(next)
                active.insert(next)
            }
        }
        #expect(waiting.isEmpty)
    }
}
