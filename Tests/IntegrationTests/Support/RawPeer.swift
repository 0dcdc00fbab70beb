import Messaging
import Models
import Reactor
import ServiceKit
import TestSupport
import ZeroMQ

/// A peer that speaks to a service's socket without any of the client's good manners.
@Reactor final class RawPeer {
    private let socket: Socket
    /// Everything that came back, oldest first.
    private(set) var received: [Envelope] = []

    init(to service: TestService, as principal: String = "gateway") throws {
        let keys = try TestKeys.folder.get()
        socket = try Socket(
            .dealer,
            options: SocketOptions(
                curve: .client(keys.pair(of: principal), server: keys.publicKey(of: service.name.rawValue))))
        socket.onMessage { [weak self] message in
            if let frame = message.frames.first, let envelope = try? Envelope(frame: frame) {
                self?.received.append(envelope)
            }
        }
        guard let endpoint = service.directory.services[service.name]?.endpoint else { return }
        try socket.connect(endpoint.address(of: .requests))
    }

    /// Sends as soon as there is a connection.
    func send(_ frames: [UInt8]...) async throws {
        try await eventually("the message is taken") { self.socket.send(frames) == .sent }
    }

    /// Returns once everything sent before has been looked at: the service answers in order.
    func ping() async throws -> Envelope {
        let ping = Envelope(source: "/test", type: "npp16.ping")
        try await send(ping.frame())
        try await eventually("a pong") { self.received.contains { $0.causation == ping.id } }
        guard let pong = received.first(where: { $0.causation == ping.id }) else {
            throw NeverHappened(description: "a pong")
        }
        return pong
    }

    func close() { socket.close() }
}
