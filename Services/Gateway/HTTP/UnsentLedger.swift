/// The bytes of answers that are written and that their readers have not taken yet: so many in all, and where there are more,
/// the network that has the most of them gives up the connection on which most wait.
///
/// Knows no socket.
struct UnsentLedger: Sendable {
    typealias ID = ObjectIdentifier

    /// Behind some networks there are many clients: their connections count one by one.
    enum Owner: Hashable, Sendable {
        case network(ClientNetwork)
        case connection(ID)
    }

    private let limit: Int
    private var waiting: [Owner: [ID: Int]] = [:]
    private(set) var sum = 0

    init(limit: Int) { self.limit = limit }

    /// - Returns: the connection that is to be closed, because too much waits.
    mutating func add(_ bytes: Int, on id: ID, of owner: Owner) -> ID? {
        waiting[owner, default: [:]][id, default: 0] += bytes
        sum += bytes
        guard sum > limit else { return nil }
        let greedy = waiting.max { total(of: $0.value) < total(of: $1.value) }
        return greedy?.value.max { $0.value < $1.value }?.key
    }

    /// - Returns: whether nothing waits on the connection any more.
    mutating func remove(_ bytes: Int, on id: ID, of owner: Owner) -> Bool {
        let left = (waiting[owner]?[id] ?? 0) - bytes
        waiting[owner]?[id] = left > 0 ? left : nil
        if waiting[owner]?.isEmpty == true { waiting[owner] = nil }
        sum -= bytes
        return left <= 0
    }

    private func total(of connections: [ID: Int]) -> Int { connections.values.reduce(0, +) }
}
