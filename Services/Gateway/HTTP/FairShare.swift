/// What there is only so much of, such as memory or streams, shared among networks.
///
/// One may have as much as is then left for all others together, and its own limit at most. A quarter is for those who have
/// next to nothing: however much some want, there is something for whoever comes then. Knows no socket.
struct FairShare: Sendable {
    private let limits: Places.Limits
    /// What a network may have as long as there is any.
    private let least: Int
    private var held: [ClientNetwork: Int] = [:]
    private(set) var sum = 0

    init(_ limits: Places.Limits, least: Int = 1) {
        self.limits = limits
        self.least = least
    }

    /// - Returns: whether there is so much for it; it has it then.
    mutating func take(_ amount: Int = 1, for network: ClientNetwork) -> Bool {
        let own = held[network, default: 0] + amount
        let left = limits.total - limits.total / 4 - sum - amount
        guard sum + amount <= limits.total, limits.each == 0 || own <= limits.each, own <= max(least, left) else {
            return false
        }
        held[network] = own
        sum += amount
        return true
    }

    mutating func giveBack(_ amount: Int = 1, of network: ClientNetwork) {
        let own = held[network, default: 0] - amount
        held[network] = own > 0 ? own : nil
        sum -= amount
    }
}
