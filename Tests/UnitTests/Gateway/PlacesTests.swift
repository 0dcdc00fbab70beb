import Testing

@testable import Gateway

@Suite("Places for connections") struct PlacesTests {
    private let one = ClientNetwork("192.0.2.1")
    private let two = ClientNetwork("192.0.2.2")
    private let three = ClientNetwork("192.0.2.3")

    private func take(_ count: Int, for network: ClientNetwork, of places: inout Places) -> [Places.ID] {
        (0..<count).compactMap { _ in if case .admit(let id) = places.take(for: network) { id } else { nil } }
    }

    @Test("A network has its share and no more, and gets another place when it gives one back")
    func shares() {
        var places = Places(.init(total: 10, each: 3))
        let ids = take(5, for: one, of: &places)
        #expect(ids.count == 3)
        #expect(take(3, for: two, of: &places).count == 3)
        places.leave(ids[0], of: one)
        places.leave(ids[0], of: one)
        #expect(take(5, for: one, of: &places).count == 1)
        #expect(places.count == 6)
    }

    @Test("Where all are taken, the newest place of the network that has most goes to one that has fewer")
    func displacement() {
        var places = Places(.init(total: 6, each: 0))
        let greedy = take(4, for: one, of: &places)
        _ = take(2, for: two, of: &places)
        guard case .admitInstead(let id, let displaced) = places.take(for: three) else {
            Issue.record("a newcomer finds no room")
            return
        }
        #expect(displaced == greedy[3])
        #expect(places.count == 6)
        // Its connection is closed by and by, and tells of it.
        places.leave(displaced, of: one)
        #expect(places.count == 6)
        #expect(places.take(for: one) == .refuse)
        places.leave(id, of: three)
        #expect(places.count == 5)
    }

    @Test("Nobody is put out of a place for somebody who has as many, or by the network itself")
    func noExchange() {
        var places = Places(.init(total: 4, each: 0))
        _ = take(2, for: one, of: &places)
        _ = take(2, for: two, of: &places)
        #expect(places.take(for: one) == .refuse)
        #expect(places.take(for: two) == .refuse)
    }

    @Test("A network with many clients behind it has no share of its own, and counts with the others")
    func sharedNetworks() {
        var places = Places(.init(total: 5, each: 2))
        var ids: [Places.ID] = []
        for _ in 0..<5 { if case .admit(let id) = places.take(for: one, isShared: true) { ids.append(id) } }
        #expect(ids.count == 5)
        #expect(places.take(for: two) == .refuse)
        for id in ids { places.leave(id, of: one) }
        #expect(places.count == 0)
    }

    @Test("Whatever comes and goes, no more are there than there are places for", arguments: 0..<50)
    func anySequence(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var places = Places(.init(total: 12, each: 5))
        var held: [Places.ID: ClientNetwork] = [:]
        for _ in 0..<500 {
            let network = ClientNetwork("192.0.2.\(Int.random(in: 0...5, using: &random))")
            if Bool.random(using: &random), let (id, owner) = held.randomElement(using: &random) {
                places.leave(id, of: owner)
                held[id] = nil
            }
            switch places.take(for: network) {
            case .refuse: break
            case .admit(let id): held[id] = network
            case .admitInstead(let id, let other):
                #expect(held.removeValue(forKey: other) != nil)
                held[id] = network
            }
            #expect(places.count == held.count && held.count <= 12)
            #expect(Dictionary(grouping: held.values, by: \.self).values.allSatisfy { $0.count <= 5 })
        }
    }
}

@Suite("The network of a client") struct ClientNetworkTests {
    @Test(
        "An address is the same client with and without a port, in whatever form it is written",
        arguments: [
            ("203.0.113.8", "203.0.113.8:41234"), ("203.0.113.8", "::ffff:203.0.113.8"),
            ("203.0.113.8", " 203.0.113.8 "), ("203.0.113.8", "[::ffff:203.0.113.8]:443"),
            ("2001:db8::1", "[2001:db8::1]:443"), ("2001:db8::1", "2001:db8:0:0:ffff::2"),
            ("2001:db8:0:0:1::", "2001:0DB8::1%eth0"), ("2001:db8::1", "2001:db8:0::a:b:c:d"),
        ])
    func same(left: String, right: String) { #expect(ClientNetwork(left) == ClientNetwork(right)) }

    @Test(
        "Two addresses of IPv4, and two halves of IPv6, are two clients",
        arguments: [
            ("203.0.113.8", "203.0.113.9"), ("2001:db8::1", "2001:db8:0:1::1"), ("2001:db8:1::1", "2001:db8:2::1"),
            ("::1", "127.0.0.1"), ("unknown", "203.0.113.8"), ("", "unknown"),
        ])
    func different(left: String, right: String) { #expect(ClientNetwork(left) != ClientNetwork(right)) }

    @Test("What is no address is no more than 64 characters of it")
    func garbage() { #expect(ClientNetwork(String(repeating: "x", count: 10_000)).description.count == 64) }
}
