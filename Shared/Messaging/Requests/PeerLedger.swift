internal import Models

/// The peers of a socket by the principal that they speak for. Their number per principal is bounded, however many
/// connections it opens.
///
/// libzmq bounds the answers that wait for one peer which does not fetch them, and knows no bound on peers.
struct PeerLedger {
    typealias Address = [UInt8]

    /// Peers that one principal may have.
    let limit: Int
    private var addresses: [String: Set<Address>] = [:]
    private var lookedAt: [String: Instant] = [:]

    /// How often it is found out which peers are gone, where a principal has as many as it may.
    private static let pause = Duration.seconds(1)

    init(limit: Int) { self.limit = limit }

    /// - Returns: whether the peer is one of those that are answered.
    mutating func admit(_ address: Address, of principal: String) -> Bool {
        let known = addresses[principal, default: []]
        guard known.count < limit || known.contains(address) else { return false }
        addresses[principal, default: []].insert(address)
        return true
    }

    /// The peers of a principal, where it is time to find out which of them are gone.
    mutating func doubtful(of principal: String, now: Instant) -> Set<Address> {
        if let last = lookedAt[principal], now < last.advanced(by: Self.pause) { return [] }
        lookedAt[principal] = now
        return addresses[principal, default: []]
    }

    mutating func forget(_ address: Address, of principal: String) { addresses[principal]?.remove(address) }
}
