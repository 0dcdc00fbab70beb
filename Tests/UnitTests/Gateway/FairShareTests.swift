import Testing

@testable import Gateway

@Suite("What is shared among networks") struct FairShareTests {
    private let one = ClientNetwork("192.0.2.1")
    private let two = ClientNetwork("192.0.2.2")

    /// As much as there is for a network, one by one.
    private func fill(_ share: inout FairShare, for network: ClientNetwork) -> Int {
        var count = 0
        while share.take(for: network) { count += 1 }
        return count
    }

    @Test("A network has as much as is left for the others, the next one as much of the rest, and so on")
    func halves() {
        var share = FairShare(.init(total: 64, each: 0))
        let taken = (1...6).map { fill(&share, for: ClientNetwork("192.0.2.\($0)")) }
        #expect(taken == [24, 12, 6, 3, 1, 1])
    }

    @Test("However many want all, a quarter is there for those who want next to nothing")
    func newcomers() {
        var share = FairShare(.init(total: 64, each: 0))
        for client in 1...4 { _ = fill(&share, for: ClientNetwork("192.0.2.\(client)")) }
        let newcomers = (5...200).map { share.take(for: ClientNetwork("192.0.2.\($0)")) }
        #expect(newcomers.count { $0 } == 64 - 45)
        #expect(share.sum == 64)
    }

    @Test("A limit of its own holds besides, and what is given back is there again")
    func limits() {
        var share = FairShare(.init(total: 64, each: 2))
        #expect(fill(&share, for: one) == 2)
        share.giveBack(of: one)
        #expect(fill(&share, for: one) == 1)
        #expect(fill(&share, for: two) == 2)
    }

    @Test(
        "Whatever comes and goes, no more is taken than there is, and who has nothing gets something", arguments: 0..<50
    )
    func anySequence(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var share = FairShare(.init(total: 1000, each: 0), least: 10)
        var held: [(ClientNetwork, Int)] = []
        for _ in 0..<500 {
            if Bool.random(using: &random), let index = held.indices.randomElement(using: &random) {
                let (network, amount) = held.remove(at: index)
                share.giveBack(amount, of: network)
            }
            let network = ClientNetwork("192.0.2.\(Int.random(in: 0...9, using: &random))")
            let amount = Int.random(in: 1...200, using: &random)
            if share.take(amount, for: network) { held.append((network, amount)) }
            #expect(share.sum == held.reduce(0) { $0 + $1.1 } && share.sum <= 1000)
            var next = share
            let isServed = next.take(10, for: ClientNetwork("198.51.100.1"))
            #expect(isServed)
        }
    }
}
