import Messaging
import Models
import Reactor
import ServiceKit
import ZeroMQ

/// A socket on the bus that says whatever it is told to, in any form.
@Reactor final class BusPeer {
    private let socket: Socket
    private var replies: [Multipart] = []

    /// - Parameter keys: who the peer is; somebody known or not.
    init(
        _ keys: CurveKeyPair, to endpoint: Endpoint, server: CurvePublicKey,
        channel: ServiceDirectory.Channel = .requests
    )
        throws
    {
        var options = SocketOptions(curve: .client(keys, server: server))
        options.maximumMessageSize = 64 << 20
        socket = try Socket(.dealer, options: options)
        socket.onMessage { [weak self] in self?.replies.append($0) }
        try socket.connect(endpoint.address(of: channel))
    }

    /// - Returns: whether libzmq took it: it does not before the handshake is over.
    func send(_ frames: [[UInt8]]) -> Bool { socket.send(frames) == .sent }

    /// What has come since this was last asked.
    func takeReplies() -> [Envelope] {
        defer { replies = [] }
        return replies.compactMap { $0.frames.last.flatMap { try? Envelope(frame: $0) } }
    }

    func close() { socket.close() }
}

extension BusPeer {
    /// Sends once there is a connection.
    func sendWhenConnected(_ frames: [[UInt8]]) async throws {
        try await eventually("a connection", within: .seconds(5)) { send(frames) }
    }

    /// Sends, and waits for one reply.
    func ask(_ frames: [[UInt8]], within limit: Duration = .seconds(5)) async throws -> Envelope {
        try await eventually("a connection", within: limit) { send(frames) }
        return try await eventually("a reply", within: limit) { takeReplies().first }
    }
}

extension Backbone {
    /// A peer with the key of a principal.
    func peer(as principal: String, to service: ServiceName, channel: ServiceDirectory.Channel = .requests)
        async throws -> BusPeer
    {
        guard let endpoint = endpoints[service] else { throw None() }
        return try await BusPeer(
            try keys.pair(of: principal), to: endpoint, server: try keys.publicKey(of: service.rawValue),
            channel: channel)
    }
}
