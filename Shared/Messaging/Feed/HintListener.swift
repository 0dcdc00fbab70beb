internal import Models
internal import Reactor
internal import ZeroMQ

/// Hears the hints of one service: of the replica that its name leads to. What others publish is found by polling.
@Reactor final class HintListener {
    private var socket: Socket?

    /// - Parameter wakeUp: fired by every hint, whatever it says: the read that follows is the truth.
    init(of service: ServiceName, keys: CurveKeyPair, directory: ServiceDirectory, wakeUp: Wakeup) throws {
        guard let publisher = directory.services[service] else { return }
        let socket = try Socket(.subscriber, options: SocketOptions(curve: .client(keys, server: publisher.key)))
        socket.onMessage { _ in wakeUp.fire() }
        for address in publisher.endpoint.addresses(of: .hints) { try socket.connect(address) }
        self.socket = socket
    }

    func close() { socket?.close() }
}
