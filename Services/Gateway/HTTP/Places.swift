/// Places for connections: only a number in all, and of these a number for each network.
///
/// Knows no socket. Where all are taken, the network that has the most gives its newest one up to another that has fewer.
struct Places: Sendable {
    typealias ID = UInt64

    struct Limits: Sendable, Equatable {
        var total: Int
        /// For one network; 0 is no limit.
        var each: Int
    }

    enum Verdict: Equatable {
        case admit(ID)
        case refuse
        /// Room is made: the other one has lost its place already.
        case admitInstead(ID, of: ID)
    }

    private let limits: Limits
    /// The oldest first.
    private var taken: [ClientNetwork: [ID]] = [:]
    private var shared: Set<ID> = []
    private var lastID: ID = 0
    private(set) var count = 0

    init(_ limits: Limits) { self.limits = limits }

    /// - Parameter isShared: whether many clients are behind the network, so that what it takes is not one client's.
    mutating func take(for network: ClientNetwork, isShared: Bool = false) -> Verdict {
        let own = taken[network]?.count ?? 0
        guard isShared || limits.each == 0 || own < limits.each else { return .refuse }
        guard count >= limits.total else { return .admit(add(network, isShared)) }
        guard let greedy = taken.max(by: { $0.value.count < $1.value.count }), greedy.value.count > own + 1,
            let newest = greedy.value.last
        else { return .refuse }
        leave(newest, of: greedy.key)
        return .admitInstead(add(network, isShared), of: newest)
    }

    /// Gives a place back. One that was given to another, or given back before, makes no difference.
    mutating func leave(_ id: ID, of network: ClientNetwork) {
        if shared.remove(id) != nil {
            count -= 1
        } else if let index = taken[network]?.firstIndex(of: id) {
            taken[network]?.remove(at: index)
            if taken[network]?.isEmpty == true { taken[network] = nil }
            count -= 1
        }
    }

    private mutating func add(_ network: ClientNetwork, _ isShared: Bool) -> ID {
        lastID += 1
        count += 1
        if isShared { shared.insert(lastID) } else { taken[network, default: []].append(lastID) }
        return lastID
    }
}
