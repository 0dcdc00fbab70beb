import Models
import Testing

@testable import Messaging

@Suite("The life of a call") struct CallMachineTests {
    private let start = ContinuousClock.now

    @Test("A call makes three attempts, each more patient, and then waits for what is left")
    func attemptsGrow() {
        var call = CallMachine(deadline: start + .seconds(5))
        #expect(call.next(now: start, typical: .milliseconds(5)) == .attempt(timeout: .milliseconds(250)))
        call.sent()
        #expect(
            call.next(now: start + .milliseconds(250), typical: .milliseconds(5))
                == .attempt(timeout: .milliseconds(500)))
        call.sent()
        #expect(call.next(now: start + .milliseconds(750), typical: .milliseconds(5)) == .attempt(timeout: .seconds(1)))
        call.sent()
        #expect(call.next(now: start + .milliseconds(1750), typical: .milliseconds(5)) == .wait(.milliseconds(3250)))
    }

    @Test("An attempt that no peer took does not count")
    func unsentAttemptsDoNotCount() {
        let call = CallMachine(deadline: start + .seconds(5))
        for _ in 0..<10 {
            #expect(call.next(now: start, typical: .zero) == .attempt(timeout: .milliseconds(250)))
        }
        #expect(call.attempts == 0)
    }

    @Test("Where answers are slow an attempt is given three times as long")
    func patienceFollowsThePeers() {
        let call = CallMachine(deadline: start + .seconds(60))
        #expect(call.next(now: start, typical: .milliseconds(400)) == .attempt(timeout: .milliseconds(1200)))
    }

    @Test("No attempt outlives the deadline, and at the deadline the call is given up")
    func deadlinesHold() {
        var call = CallMachine(deadline: start + .milliseconds(100))
        #expect(call.next(now: start, typical: .zero) == .attempt(timeout: .milliseconds(100)))
        call.sent()
        #expect(call.next(now: start + .milliseconds(100), typical: .zero) == .giveUp)
        #expect(call.next(now: start + .seconds(9), typical: .zero) == .giveUp)
    }
}

@Suite("The peers of a service") struct PeerTableTests {
    private let start = ContinuousClock.now

    @Test("A peer that stays silent gets a new connection, and again after as long a silence")
    func silentPeersAreReopened() {
        var table = PeerTable()
        _ = table.resolve(["a", "b"])
        #expect(table.takeSilent(now: start).isEmpty, "the time counts from the first look")
        table.heard(from: "b", now: start + .seconds(4))
        #expect(table.takeSilent(now: start + .seconds(6)) == ["a"])
        #expect(table.takeSilent(now: start + .seconds(7)).isEmpty)
        #expect(table.takeSilent(now: start + .seconds(12)).sorted() == ["a", "b"])
    }

    @Test("A new peer is asked nothing before it was heard of")
    func newPeersAreNotAsked() {
        var table = PeerTable()
        #expect(table.resolve(["a", "b"]).added == ["a", "b"])
        #expect(choose(&table) == nil)
        table.heard(from: "b", now: start)
        #expect(choose(&table) == "b")
    }

    @Test("Addresses that come are connected to, those that go are let go")
    func addressesChange() {
        var table = PeerTable()
        _ = table.resolve(["a", "b"])
        let (added, removed) = table.resolve(["b", "c"])
        #expect(added == ["c"])
        #expect(removed == ["a"])
        #expect(Set(table.peers.keys) == ["b", "c"])
        table.heard(from: "a", now: start)
        #expect(table.peers["a"] == nil)
    }

    @Test("Of two healthy peers the less loaded is asked")
    func loadDecides() {
        var table = healthy(["a", "b"])
        for _ in 0..<3 { table.sent(to: "a") }
        for _ in 0..<20 { #expect(choose(&table) == "b") }
        for _ in 0..<3 { table.finished(at: "a") }
        table.sent(to: "b")
        for _ in 0..<20 { #expect(choose(&table) == "a") }
    }

    @Test("A call goes to a peer that it has not tried, and to one that it has where there is no other")
    func triedPeersComeLast() {
        var table = healthy(["a", "b", "c"])
        for _ in 0..<20 { #expect(choose(&table, avoiding: ["a", "c"]) == "b") }
        #expect(choose(&table, avoiding: ["a", "b", "c"]) != nil)
    }

    @Test("A peer that is silent is suspect, then down, and healthy again as soon as it is heard of")
    func silenceIsNoticed() {
        var table = healthy(["a"])
        table.tick(now: start + PeerTable.suspectAfter)
        #expect(table.peers["a"]?.health == .healthy)
        table.tick(now: start + PeerTable.suspectAfter + .milliseconds(1))
        #expect(table.peers["a"]?.health == .suspect)
        #expect(choose(&table) == nil)
        table.tick(now: start + PeerTable.downAfter + .milliseconds(1))
        #expect(table.peers["a"]?.health == .down)
        table.heard(from: "a", now: start + .seconds(60))
        #expect(table.peers["a"]?.health == .healthy)
    }

    @Test("An attempt without an answer makes a peer suspect, unless it was heard of since")
    func timeoutsAreWeighed() {
        var table = healthy(["a"])
        table.timedOut("a", sentAt: start - .milliseconds(1))
        #expect(table.peers["a"]?.health == .healthy)
        table.timedOut("a", sentAt: start)
        #expect(table.peers["a"]?.health == .suspect)
    }

    @Test("A peer that takes nothing is suspect")
    func refusalsAreNoticed() {
        var table = healthy(["a", "b"])
        table.refused("a")
        for _ in 0..<20 { #expect(choose(&table) == "b") }
    }

    @Test("A peer that is about to stop is asked nothing, whatever else it answers, until it says that it stays")
    func drainingPeersAreLeftAlone() {
        var table = healthy(["a"])
        table.heard(from: "a", isDraining: true, now: start)
        table.heard(from: "a", now: start)
        table.tick(now: start + .seconds(60))
        #expect(table.peers["a"]?.health == .draining)
        #expect(choose(&table) == nil)
        table.heard(from: "a", isDraining: false, now: start)
        #expect(choose(&table) == "a")
    }

    @Test("A peer that never answers is down, too, in time")
    func newPeersMayBeDown() {
        var table = PeerTable()
        _ = table.resolve(["a"])
        table.tick(now: start)
        #expect(table.peers["a"]?.health == .connecting)
        _ = table.takeSilent(now: start)
        table.tick(now: start + PeerTable.downAfter + .milliseconds(1))
        #expect(table.peers["a"]?.health == .down)
        table.heard(from: "a", now: start + .seconds(60))
        #expect(choose(&table) == "a")
    }

    private func healthy(_ addresses: [String]) -> PeerTable {
        var table = PeerTable()
        _ = table.resolve(addresses)
        for address in addresses { table.heard(from: address, now: start) }
        return table
    }

    private func choose(_ table: inout PeerTable, avoiding tried: Set<String> = []) -> String? {
        var random = SystemRandomNumberGenerator()
        return table.choose(avoiding: tried, using: &random)
    }
}

@Suite("The budget of repetitions") struct RetryBudgetTests {
    @Test("A handful is repeated at once, and then one for every ten calls")
    func repetitionsAreFew() {
        var budget = RetryBudget()
        var taken = 0
        while budget.take() { taken += 1 }
        #expect(taken == 32)
        var repeated = 0
        for _ in 0..<1000 {
            budget.called()
            if budget.take() { repeated += 1 }
        }
        #expect((95...100).contains(repeated))
    }

    @Test("What is not used is kept up to that handful and no further")
    func savingsAreBounded() {
        var budget = RetryBudget()
        for _ in 0..<10_000 { budget.called() }
        var taken = 0
        while budget.take() { taken += 1 }
        #expect(taken == 32)
    }
}

@Suite("Admission") struct AdmissionTests {
    private let now = Instant(microseconds: 1_000_000)

    @Test("As many are admitted as the limit says, the rest is told when to come back")
    func limitHolds() {
        var door = Admission(limit: 2, share: 2)
        #expect(door.arrive(from: "a", expires: nil, now: now) == .admit)
        #expect(door.arrive(from: "b", expires: nil, now: now) == .admit)
        guard case .refuse(let retryAfter) = door.arrive(from: "c", expires: nil, now: now) else {
            Issue.record("the third must be refused")
            return
        }
        #expect(retryAfter > .zero)
        #expect(door.inFlight == 2)
        door.leave("a")
        #expect(door.arrive(from: "c", expires: nil, now: now) == .admit)
    }

    @Test("Nobody has more than a share, however much there is room, so that all others find theirs")
    func sharesHold() {
        var door = Admission(limit: 9, share: 3)
        for _ in 0..<3 { #expect(door.arrive(from: "a", expires: nil, now: now) == .admit) }
        #expect(door.arrive(from: "a", expires: nil, now: now) != .admit)
        for _ in 0..<3 { #expect(door.arrive(from: "b", expires: nil, now: now) == .admit) }
        door.leave("a")
        #expect(door.arrive(from: "a", expires: nil, now: now) == .admit)
        #expect(door.inFlight == 6)
    }

    @Test("What nobody waits for is dropped, whether there is room or not")
    func expiredIsDropped() {
        var door = Admission(limit: 1, share: 1)
        #expect(door.arrive(from: "a", expires: now.advanced(by: .microseconds(-1)), now: now) == .drop)
        #expect(door.inFlight == 0)
        #expect(door.arrive(from: "a", expires: now, now: now) == .admit)
        #expect(door.arrive(from: "a", expires: now.advanced(by: .microseconds(-1)), now: now) == .drop)
    }

    @Test("A door that drains admits nobody, and counts those inside until they leave")
    func drainingAdmitsNobody() {
        var door = Admission(limit: 9, share: 9)
        _ = door.arrive(from: "a", expires: nil, now: now)
        door.drain()
        #expect(door.isDraining)
        guard case .refuse = door.arrive(from: "a", expires: nil, now: now) else {
            Issue.record("nobody may come in")
            return
        }
        #expect(door.inFlight == 1)
        door.leave("a")
        #expect(door.inFlight == 0)
    }
}

@Suite("The peers of a principal") struct PeerLedgerTests {
    private let now = Instant(microseconds: 1_000_000)

    @Test("So many peers are answered, each of them for ever, and another principal's besides")
    func limitHolds() {
        var ledger = PeerLedger(limit: 2)
        #expect(ledger.admit([1], of: "a") == true)
        #expect(ledger.admit([2], of: "a") == true)
        #expect(ledger.admit([3], of: "a") == false)
        #expect(ledger.admit([1], of: "a") == true)
        #expect(ledger.admit([3], of: "b") == true)
    }

    @Test("A peer that is gone makes room, and who is gone is found out once a second at most")
    func roomIsMade() {
        var ledger = PeerLedger(limit: 2)
        _ = ledger.admit([1], of: "a")
        _ = ledger.admit([2], of: "a")
        #expect(ledger.doubtful(of: "a", now: now) == [[1], [2]])
        #expect(ledger.doubtful(of: "a", now: now.advanced(by: .milliseconds(999))).isEmpty)
        ledger.forget([1], of: "a")
        #expect(ledger.admit([3], of: "a") == true)
        #expect(ledger.doubtful(of: "a", now: now.advanced(by: .seconds(1))) == [[2], [3]])
    }
}

@Suite("The scan floor") struct ScanFloorTests {
    private let start = ContinuousClock.now

    @Test("The first look is a sweep, and so is one every ten seconds")
    func sweepsComeRegularly() {
        var floor = ScanFloor()
        #expect(floor.next(now: start) == 0)
        floor.moved(from: 20_000)
        #expect(floor.next(now: start) == 15_000)
        #expect(floor.next(now: start + .milliseconds(9999)) == 15_000)
        #expect(floor.next(now: start + .seconds(10)) == 0)
        #expect(floor.next(now: start + .seconds(11)) == 15_000)
    }

    @Test("The floor trails what was moved by a slack, and never falls")
    func floorRises() {
        var floor = ScanFloor()
        _ = floor.next(now: start)
        floor.moved(from: 3000)
        #expect(floor.next(now: start) == 0)
        floor.moved(from: 12_000)
        #expect(floor.next(now: start) == 7000)
        floor.moved(from: 6000)
        #expect(floor.next(now: start) == 7000)
        floor.moved(from: nil)
        #expect(floor.next(now: start) == 7000)
    }

    @Test("A reset makes the next look a sweep")
    func resetSweeps() {
        var floor = ScanFloor()
        _ = floor.next(now: start)
        floor.moved(from: 12_000)
        floor.reset()
        #expect(floor.next(now: start) == 0)
        #expect(floor.next(now: start) == 7000)
    }
}
