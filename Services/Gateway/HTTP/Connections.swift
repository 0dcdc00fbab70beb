internal import NIOCore
internal import Synchronization

/// The connections that are open, of all clients and of each.
final class Connections: Sendable {
    private struct State {
        var places: Places
        var channels: [Places.ID: any Channel] = [:]
    }

    /// What waits to be read on them.
    let unsent = UnsentBytes()
    private let clients: Clients
    private let state: Mutex<State>

    init(_ limits: Places.Limits, _ clients: Clients) {
        self.clients = clients
        state = Mutex(State(places: Places(limits)))
    }

    /// Whether connections from there are those of many clients.
    func isShared(_ network: ClientNetwork) -> Bool { clients.isProxy(network) }

    /// Counts a connection until it is closed, where there is room for it. A client that has more than others may have to
    /// make room, and loses its newest one.
    ///
    /// - Returns: whether it may stay.
    func admit(_ channel: any Channel, from network: ClientNetwork) -> Bool {
        let (id, displaced) = state.withLock { state -> (Places.ID?, (any Channel)?) in
            switch state.places.take(for: network, isShared: isShared(network)) {
            case .refuse: return (nil, nil)
            case .admit(let id):
                state.channels[id] = channel
                return (id, nil)
            case .admitInstead(let id, let other):
                state.channels[id] = channel
                return (id, state.channels.removeValue(forKey: other))
            }
        }
        displaced?.close(promise: nil)
        guard let id else { return false }
        channel.closeFuture.whenComplete { [self] _ in
            state.withLock { state in
                state.channels[id] = nil
                state.places.leave(id, of: network)
            }
        }
        return true
    }
}
