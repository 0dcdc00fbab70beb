import Testing

@testable import Postgres

@Suite("The pool's decisions") struct PoolMachineTests {
    @Test("A connection is made for whoever waits, up to the maximum")
    func connectionsAreMade() {
        var pool = PoolMachine<String>(maximum: 2)
        #expect(pool.request(1) == .connect)
        #expect(pool.request(2) == .connect)
        #expect(pool.request(3) == .none)
        #expect(pool.connected("a") == .lease("a", to: 1))
        #expect(pool.connected("b") == .lease("b", to: 2))
        #expect(pool.open == 2)
        #expect(pool.waiting == [3])
    }

    @Test("Whoever waits is served in turn, by the next connection that comes free")
    func waitersAreServedInTurn() {
        var pool = full(["a"])
        #expect(pool.request(2) == .none)
        #expect(pool.request(3) == .none)
        #expect(pool.released("a", isUsable: true) == .lease("a", to: 2))
        #expect(pool.released("a", isUsable: true) == .lease("a", to: 3))
        #expect(pool.released("a", isUsable: true) == .none)
        #expect(pool.idle == ["a"])
    }

    @Test("Of several idle connections the one used last is given out")
    func warmConnectionsComeFirst() {
        var pool = full(["a", "b"])
        _ = pool.released("a", isUsable: true)
        _ = pool.released("b", isUsable: true)
        #expect(pool.request(9) == .lease("b", to: 9))
    }

    @Test("A connection that broke makes room for another, where somebody waits for one")
    func brokenConnectionsAreReplaced() {
        var pool = full(["a"])
        #expect(pool.request(2) == .none)
        #expect(pool.released("a", isUsable: false) == .connect)
        #expect(pool.connected("b") == .lease("b", to: 2))
        #expect(pool.released("b", isUsable: false) == .none)
        #expect(pool.open == 0)
    }

    @Test("An attempt that fails is made again as long as somebody waits")
    func failedAttemptsAreRepeated() {
        var pool = PoolMachine<String>(maximum: 1)
        #expect(pool.request(1) == .connect)
        pool.connectFailed()
        #expect(pool.connectIfNeeded() == .connect)
        pool.connectFailed()
        pool.gaveUp(1)
        #expect(pool.connectIfNeeded() == .none)
    }

    @Test("Whoever gave up is not served; a connection that was made for it is kept")
    func whoeverGaveUpIsForgotten() {
        var pool = PoolMachine<String>(maximum: 2)
        _ = pool.request(1)
        _ = pool.request(2)
        pool.gaveUp(1)
        #expect(pool.connected("a") == .lease("a", to: 2))
        #expect(pool.connected("b") == .none)
        #expect(pool.idle == ["b"])
    }

    @Test("A connection that breaks while it is idle is forgotten")
    func idleLossesAreForgotten() {
        var pool = full(["a"])
        _ = pool.released("a", isUsable: true)
        pool.lost("a")
        #expect(pool.open == 0)
        #expect(pool.request(2) == .connect)
    }

    @Test("Where a server stands still the idle connections go too, and one is made anew for whoever waits")
    func silentServersAreLeft() {
        var pool = full(["a", "b", "c"])
        _ = pool.released("b", isUsable: true)
        _ = pool.released("c", isUsable: true)
        let (lost, next) = pool.fellSilent("a")
        #expect(lost == ["b", "c"])
        #expect(next == .none)
        #expect(pool.open == 0)

        var busy = full(["a"])
        #expect(busy.request(2) == .none)
        #expect(busy.fellSilent("a").next == .connect)
        #expect(busy.connected("d") == .lease("d", to: 2))
    }

    @Test("Through any course of events nobody holds a connection twice, and the bounds hold", arguments: 0..<50)
    func invariantsHold(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var pool = PoolMachine<Int>(maximum: 3)
        var (made, asked): (Int, UInt64) = (0, 0)
        var connecting = 0
        var holders: [Int: UInt64] = [:]
        var served: Set<UInt64> = []
        func take(_ action: PoolMachine<Int>.Action) {
            switch action {
            case .none: break
            case .connect: connecting += 1
            case .lease(let connection, let waiter):
                #expect(holders.updateValue(waiter, forKey: connection) == nil, "held twice")
                #expect(served.insert(waiter).inserted, "served twice")
            }
        }
        for _ in 0..<500 {
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1:
                asked += 1
                take(pool.request(asked))
            case 2 where connecting > 0:
                connecting -= 1
                made += 1
                take(pool.connected(made))
            case 3 where connecting > 0:
                connecting -= 1
                pool.connectFailed()
                take(pool.connectIfNeeded())
            case 4:
                guard let connection = holders.keys.sorted().randomElement(using: &random) else { continue }
                holders[connection] = nil
                take(pool.released(connection, isUsable: Bool.random(using: &random)))
            default:
                if let waiter = pool.waiting.randomElement(using: &random) { pool.gaveUp(waiter) }
                if let idle = pool.idle.randomElement(using: &random) { pool.lost(idle) }
            }
            #expect(pool.open + pool.connecting <= 3)
            #expect(pool.connecting == connecting)
            #expect(pool.leased == Set(holders.keys))
            #expect(pool.waiting.isEmpty || pool.idle.isEmpty, "nobody waits beside an idle connection")
            #expect(
                pool.waiting.isEmpty || pool.leased.count + pool.connecting > 0,
                "somebody is on the way to whoever waits")
        }
    }

    /// A pool of these connections, all of them given out.
    private func full(_ connections: [String]) -> PoolMachine<String> {
        var pool = PoolMachine<String>(maximum: connections.count)
        for (index, connection) in connections.enumerated() {
            _ = pool.request(UInt64(100 + index))
            _ = pool.connected(connection)
        }
        return pool
    }
}
