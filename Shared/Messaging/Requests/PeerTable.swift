internal import Models

/// What a client knows of the replicas of one service, and which of them it asks next.
///
/// Knows no socket and no clock: events come in as calls with a `now`, and a choice goes out.
struct PeerTable {
    typealias Address = String
    typealias Now = ContinuousClock.Instant

    enum Health: Equatable {
        /// Not heard of yet.
        case connecting
        case healthy
        /// Missed an answer or some pings; not asked until it is heard of again.
        case suspect
        case down
        /// Said that it is about to stop.
        case draining
    }

    struct Peer {
        var health = Health.connecting
        var lastHeard: Now?
        /// When its connection was made, or made again.
        var opened: Now?
        var inFlight = 0
    }

    private(set) var peers: [Address: Peer] = [:]

    static let suspectAfter = Duration.milliseconds(1500)
    static let downAfter = Duration.seconds(3)
    /// libzmq makes a lost connection again by itself, but gives it up for ever after bytes that are no ZMTP, and says
    /// nothing: a peer that is silent for so long gets a new socket.
    static let reopenAfter = Duration.seconds(5)

    /// Takes the current addresses of the service.
    ///
    /// - Returns: what to connect to and what to let go.
    mutating func resolve(_ addresses: [Address]) -> (added: [Address], removed: [Address]) {
        let added = addresses.filter { peers[$0] == nil }
        let removed = peers.keys.filter { !addresses.contains($0) }
        for address in added { peers[address] = Peer() }
        for address in removed { peers[address] = nil }
        return (added, removed)
    }

    /// Anything that came from a peer shows that it lives.
    mutating func heard(from address: Address, isDraining: Bool? = nil, now: Now) {
        guard var peer = peers[address] else { return }
        peer.lastHeard = now
        if isDraining == true {
            peer.health = .draining
        } else if isDraining == false || peer.health != .draining {
            peer.health = .healthy
        }
        peers[address] = peer
    }

    mutating func sent(to address: Address) { peers[address]?.inFlight += 1 }

    mutating func finished(at address: Address) { peers[address]?.inFlight -= 1 }

    /// An attempt got no answer in its time. One silence may be one slow statement: only a peer that was not heard of
    /// since either is suspect.
    mutating func timedOut(_ address: Address, sentAt: Now) {
        guard peers[address]?.health == .healthy, !hasHeard(from: address, since: sentAt) else { return }
        peers[address]?.health = .suspect
    }

    /// Whether the peer has shown since that it lives.
    func hasHeard(from address: Address, since instant: Now) -> Bool {
        peers[address]?.lastHeard.map { $0 > instant } ?? false
    }

    /// The peer's socket took nothing: no connection, or too much in it already.
    mutating func refused(_ address: Address) { peers[address]?.health = .suspect }

    mutating func tick(now: Now) {
        for (address, peer) in peers where peer.health != .down && peer.health != .draining {
            guard let last = peer.lastHeard ?? peer.opened else { continue }
            let silence = now - last
            if silence > Self.downAfter {
                peers[address]?.health = .down
            } else if silence > Self.suspectAfter {
                peers[address]?.health = .suspect
            }
        }
    }

    /// The peers whose connection is to be made again. Each is named once, and again after an equally long silence.
    mutating func takeSilent(now: Now) -> [Address] {
        var silent: [Address] = []
        for (address, peer) in peers {
            guard let last = [peer.lastHeard, peer.opened].compactMap(\.self).max() else {
                peers[address]?.opened = now
                continue
            }
            guard now - last > Self.reopenAfter else { continue }
            peers[address]?.opened = now
            silent.append(address)
        }
        return silent
    }

    /// The less loaded of two healthy peers, one that has not been tried before if there is any.
    mutating func choose(
        avoiding tried: Set<Address>, using random: inout some RandomNumberGenerator
    ) -> Address? {
        if peers.count == 1, let only = peers.first { return only.value.health == .healthy ? only.key : nil }
        let healthy = peers.filter { $0.value.health == .healthy }
        let fresh = healthy.filter { !tried.contains($0.key) }
        let candidates = fresh.isEmpty ? healthy : fresh
        guard let first = candidates.randomElement(using: &random), candidates.count > 1 else {
            return candidates.keys.first
        }
        guard let second = candidates.filter({ $0.key != first.key }).randomElement(using: &random) else {
            return first.key
        }
        return first.value.inFlight <= second.value.inFlight ? first.key : second.key
    }
}
