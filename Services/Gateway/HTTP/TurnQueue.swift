/// Who asks for something costly now, and who waits: in the order of arrival, except that nobody has more than a share.
///
/// Knows no task and no clock.
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
        case refuse
    }

    private struct Entry {
        let id: ID
        let client: ClientNetwork
    }

    private let limits: Limits
    private var waiting: [Entry] = []
    private var underWay: [ClientNetwork: Int] = [:]
    private var count = 0

    init(_ limits: Limits) { self.limits = limits }

    mutating func arrive(_ id: ID, from client: ClientNetwork) -> Verdict {
        if isFree(for: client) {
            begin(client)
            return .go
        }
        guard waiting.count < limits.waiting, waiting.count(where: { $0.client == client }) < limits.waitingEach else {
            return .refuse
        }
        waiting.append(Entry(id: id, client: client))
        return .wait
    }

    /// - Returns: whose turn it is now.
    mutating func leave(_ client: ClientNetwork) -> ID? {
        count -= 1
        underWay[client] = underWay[client].flatMap { $0 > 1 ? $0 - 1 : nil }
        guard let index = waiting.firstIndex(where: { isFree(for: $0.client) }) else { return nil }
        let next = waiting.remove(at: index)
        begin(next.client)
        return next.id
    }

    private func isFree(for client: ClientNetwork) -> Bool {
        count < limits.atOnce && underWay[client, default: 0] < limits.each
    }

    private mutating func begin(_ client: ClientNetwork) {
        count += 1
        underWay[client, default: 0] += 1
    }
}
