/// Who asks for something costly now, and who waits: nobody has more than a share, and of those who wait the client with the
/// fewest under way is next; where several have as few, each in turn.
///
/// So whoever asks for one thing waits for no more than one of each other client's, however many these ask for. Knows no task
/// and no clock.
struct TurnQueue: Sendable {
    typealias ID = UInt64

    struct Limits: Sendable {
        /// Carried out at once.
        var atOnce = 4
        /// Carried out at once for one client.
        var each = 2
        /// May wait, of all clients and of one.
        var waiting = 64
        var waitingEach = 16
    }

    enum Verdict: Equatable {
        case go
        case wait
        /// Room is made: the other one, of a client with more, waits no longer and is refused.
        case waitInstead(of: ID)
        case refuse
    }

    private let limits: Limits
    /// The oldest of each client first.
    private var waiting: [ClientNetwork: [ID]] = [:]
    /// Those who wait, in the order in which they are next.
    private var ring: [ClientNetwork] = []
    private var underWay: [ClientNetwork: Int] = [:]
    private var count = 0

    init(_ limits: Limits) { self.limits = limits }

    mutating func arrive(_ id: ID, from client: ClientNetwork) -> Verdict {
        if isFree(for: client) {
            begin(client)
            return .go
        }
        let own = waiting[client]?.count ?? 0
        guard own < limits.waitingEach else { return .refuse }
        guard waiting.values.reduce(0, { $0 + $1.count }) >= limits.waiting else {
            add(id, client)
            return .wait
        }
        guard let greedy = waiting.max(by: { $0.value.count < $1.value.count }), greedy.value.count > own + 1,
            let newest = remove(of: greedy.key, { $0.popLast() })
        else { return .refuse }
        add(id, client)
        return .waitInstead(of: newest)
    }

    /// - Returns: whose turn it is now.
    mutating func leave(_ client: ClientNetwork) -> ID? {
        count -= 1
        underWay[client] = underWay[client].flatMap { $0 > 1 ? $0 - 1 : nil }
        let free = ring.filter { isFree(for: $0) }
        guard let next = free.min(by: { underWay[$0, default: 0] < underWay[$1, default: 0] }),
            let id = remove(of: next, { $0.removeFirst() })
        else { return nil }
        if waiting[next] != nil {
            ring.removeAll { $0 == next }
            ring.append(next)
        }
        begin(next)
        return id
    }

    private func isFree(for client: ClientNetwork) -> Bool {
        count < limits.atOnce && underWay[client, default: 0] < limits.each
    }

    private mutating func begin(_ client: ClientNetwork) {
        count += 1
        underWay[client, default: 0] += 1
    }

    private mutating func add(_ id: ID, _ client: ClientNetwork) {
        if waiting[client] == nil { ring.append(client) }
        waiting[client, default: []].append(id)
    }

    private mutating func remove(of client: ClientNetwork, _ take: (inout [ID]) -> ID?) -> ID? {
        guard var ids = waiting[client], let id = take(&ids) else { return nil }
        waiting[client] = ids.isEmpty ? nil : ids
        if ids.isEmpty { ring.removeAll { $0 == client } }
        return id
    }
}
