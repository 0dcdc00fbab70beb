import Testing

@testable import Gateway

@Suite("Answers that wait to be read") struct UnsentLedgerTests {
    private final class Connection: Sendable {
        var id: UnsentLedger.ID { ObjectIdentifier(self) }
    }

    private let connections = (0..<8).map { _ in Connection() }

    private func owner(_ number: Int) -> UnsentLedger.Owner { .network(ClientNetwork("192.0.2.\(number)")) }

    @Test("Where too much waits, the network with the most loses the connection on which most wait, whoever writes")
    func greediest() {
        var ledger = UnsentLedger(limit: 100)
        let added = [
            ledger.add(30, on: connections[0].id, of: owner(1)), ledger.add(35, on: connections[1].id, of: owner(1)),
            ledger.add(34, on: connections[2].id, of: owner(2)), ledger.add(2, on: connections[3].id, of: owner(3)),
        ]
        #expect(added == [nil, nil, nil, connections[1].id])
        let isRead = ledger.remove(35, on: connections[1].id, of: owner(1))
        #expect(isRead && ledger.sum == 66)
        let next = ledger.add(40, on: connections[3].id, of: owner(3))
        #expect(next == connections[3].id)
    }

    @Test("Connections behind which there are many clients count one by one")
    func shared() {
        var ledger = UnsentLedger(limit: 100)
        for connection in connections.prefix(4) {
            _ = ledger.add(20, on: connection.id, of: .connection(connection.id))
        }
        let greedy = ledger.add(25, on: connections[4].id, of: owner(1))
        #expect(greedy == connections[4].id)
    }

    @Test("What was taken is not counted any more, piece by piece")
    func pieces() {
        var ledger = UnsentLedger(limit: 100)
        for _ in 0..<1000 {
            let greedy = ledger.add(60, on: connections[0].id, of: owner(1))
            let first = ledger.remove(20, on: connections[0].id, of: owner(1))
            let second = ledger.remove(40, on: connections[0].id, of: owner(1))
            #expect(greedy == nil && !first && second)
        }
        #expect(ledger.sum == 0)
    }
}
