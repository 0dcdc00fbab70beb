internal import CZeroMQ

/// Everything about a socket that libzmq would otherwise decide by itself.
public struct SocketOptions: Sendable {
    /// Who the socket is to its peers. There is no plain mode.
    public enum Curve: Sendable {
        case server(CurveKeyPair)
        case client(CurveKeyPair, server: CurvePublicKey)
    }

    public var curve: Curve
    /// What the ZAP handler of a server knows its socket by.
    public var domain = "npp16"
    /// Messages that may wait per peer before `send` answers ``SendOutcome/full``, and that wait to be received.
    public var highWaterMark: (send: Int32, receive: Int32) = (256, 256)
    /// Bytes of a frame; a peer that sends more is cut off. A message of several frames that has more in all, or more than
    /// ``maximumFrames`` frames, comes as ``Multipart/isExcessive``: libzmq joins the frames before anybody can look.
    public var maximumMessageSize: Int64 = 2 << 20
    public var maximumFrames = 4
    /// How long a peer may take nothing of what is sent to it, over TCP, until its connection is closed.
    public var patience: Duration = .seconds(10)
    /// How long a closed socket keeps unsent messages.
    public var linger: Duration = .milliseconds(300)
    /// How long a peer may take to prove who it is.
    public var handshakeInterval: Duration = .seconds(2)
    /// How often a silent peer is asked for a sign of life, and when it counts as gone.
    public var heartbeat: (interval: Duration, timeout: Duration) = (.seconds(1), .seconds(3))
    /// The pause between attempts to connect, doubled up to the maximum.
    public var reconnect: (minimum: Duration, maximum: Duration) = (.milliseconds(50), .seconds(1))

    public init(curve: Curve) { self.curve = curve }
}

extension SocketOptions {
    func apply(to socket: UnsafeMutableRawPointer, kind: Socket.Kind) throws {
        func set(_ option: Int32, _ value: Int32) throws {
            var value = value
            let result = unsafe zmq_setsockopt(socket, option, &value, MemoryLayout<Int32>.size)
            guard result == 0 else { throw ZeroMQError("set socket option \(option)") }
        }
        func set(_ option: Int32, _ text: String) throws {
            guard unsafe zmq_setsockopt(socket, option, text, text.utf8.count) == 0 else {
                throw ZeroMQError("set socket option \(option)")
            }
        }
        func milliseconds(_ duration: Duration) -> Int32 { Int32(duration / .milliseconds(1)) }

        try set(ZMQ_SNDHWM, highWaterMark.send)
        try set(ZMQ_RCVHWM, highWaterMark.receive)
        try set(ZMQ_TCP_MAXRT, milliseconds(patience))
        try set(ZMQ_LINGER, milliseconds(linger))
        try set(ZMQ_HANDSHAKE_IVL, milliseconds(handshakeInterval))
        try set(ZMQ_HEARTBEAT_IVL, milliseconds(heartbeat.interval))
        try set(ZMQ_HEARTBEAT_TIMEOUT, milliseconds(heartbeat.timeout))
        try set(ZMQ_RECONNECT_IVL, milliseconds(reconnect.minimum))
        try set(ZMQ_RECONNECT_IVL_MAX, milliseconds(reconnect.maximum))
        var size = maximumMessageSize
        guard unsafe zmq_setsockopt(socket, ZMQ_MAXMSGSIZE, &size, MemoryLayout<Int64>.size) == 0 else {
            throw ZeroMQError("set the maximum message size")
        }
        if kind == .dealer { try set(ZMQ_IMMEDIATE, 1) }
        if kind == .router { try set(ZMQ_ROUTER_MANDATORY, 1) }

        switch curve {
        case .server(let pair):
            try set(ZMQ_CURVE_SERVER, 1)
            try set(ZMQ_CURVE_SECRETKEY, pair.secretKey)
            try set(ZMQ_ZAP_DOMAIN, domain)
        case .client(let pair, let server):
            try set(ZMQ_CURVE_SERVERKEY, server.z85)
            try set(ZMQ_CURVE_PUBLICKEY, pair.publicKey.z85)
            try set(ZMQ_CURVE_SECRETKEY, pair.secretKey)
        }
    }
}
