internal import Models
internal import Reactor
internal import ZeroMQ

/// Hears the hints of one service: of the replica that its name leads to. What others publish is found by polling.
@Reactor final class HintListener {
    private let keys: CurveKeyPair
    private let publisher: ServiceDirectory.Service?
    private let wakeUp: Wakeup
    private var socket: Socket?

    /// - Parameter wakeUp: fired by every hint, whatever it says: the read that follows is the truth.
    init(of service: ServiceName, keys: CurveKeyPair, directory: ServiceDirectory, wakeUp: Wakeup) throws {
        self.keys = keys
        self.wakeUp = wakeUp
        publisher = directory.services[service]
        try reopen()
    }

    /// Subscribes anew, after something that may have ended the connection for ever.
    func reopen() throws {
        close()
        guard let publisher else { return }
        let socket = try Socket(.subscriber, options: SocketOptions(curve: .client(keys, server: publisher.key)))
        socket.onMessage { [wakeUp] _ in wakeUp.fire() }
        for address in publisher.endpoint.addresses(of: .hints) { try socket.connect(address) }
        self.socket = socket
    }

    func close() {
        socket?.close()
        socket = nil
    }
}
