internal import CZeroMQ
public import Reactor

/// The ZAP handler of a process (RFC 27): admits the public keys of known principals and no others.
///
/// libzmq accepts *any* client while no handler runs. Start it before the first bind; messages without a
/// ``Multipart/userID`` must be dropped all the same, so that a missing handler fails closed.
@safe @Reactor public final class Authenticator {
    private let principals: [CurvePublicKey: String]
    private let admits: @Sendable (_ principal: String, _ domain: String) -> Bool
    private let socket: UnsafeMutableRawPointer
    private var watch: Watch?

    /// How many handshakes were refused since the start.
    public private(set) var refusals = 0

    /// - Parameters:
    ///   - principals: the name of each public key that may connect.
    ///   - admits: whether a principal may connect to the sockets of a domain, see ``SocketOptions/domain``.
    /// - Throws: ``ZeroMQError`` when another handler already runs in this process.
    public init(
        principals: [CurvePublicKey: String],
        admits: @escaping @Sendable (_ principal: String, _ domain: String) -> Bool = { _, _ in true }
    ) throws {
        self.principals = principals
        self.admits = admits
        guard let socket = unsafe zmq_socket(Context.shared.handle, ZMQ_ROUTER) else {
            throw ZeroMQError("open the ZAP socket")
        }
        unsafe self.socket = unsafe socket
        guard unsafe zmq_bind(socket, "inproc://zeromq.zap.01") == 0 else {
            let error = ZeroMQError("bind the ZAP socket")
            unsafe zmq_close(socket)
            throw error
        }
        watch = unsafe Reactor.watch(socket: socket, for: .read) { [weak self] _ in self?.answerAll() }
    }

    /// Ends the handler. From then on no new peer is admitted, since messages without a principal are dropped.
    public func close() {
        watch?.cancel()
        watch = nil
        unsafe zmq_close(socket)
    }

    private func answerAll() {
        while let request = receive() {
            // route, delimiter, version, request id, domain, address, identity, mechanism, key
            guard request.count >= 9 else { continue }
            let isCurve = request[7] == Array("CURVE".utf8)
            let key = isCurve ? try? CurvePublicKey(bytes: request[8]) : nil
            let domain = String(decoding: request[4], as: UTF8.self)
            let name = key.flatMap { principals[$0] }.flatMap { admits($0, domain) ? $0 : nil }
            if name == nil { refusals += 1 }
            let verdict = name == nil ? "400" : "200"
            let answer = ["1.0", nil, verdict, "", name ?? "", ""].map { $0.map { Array($0.utf8) } ?? request[3] }
            send([request[0], []] + answer)
        }
    }

    private func receive() -> [[UInt8]]? {
        var frames: [[UInt8]] = []
        var buffer = [UInt8](repeating: 0, count: 256)
        var more: Int32 = 1
        var size = MemoryLayout<Int32>.size
        while more != 0 {
            let count = unsafe zmq_recv(socket, &buffer, buffer.count, ZMQ_DONTWAIT)
            guard count >= 0 else { return nil }
            frames.append(Array(buffer.prefix(Int(count))))
            unsafe zmq_getsockopt(socket, ZMQ_RCVMORE, &more, &size)
        }
        return frames
    }

    private func send(_ frames: [[UInt8]]) {
        for (index, frame) in frames.enumerated() {
            unsafe zmq_send(socket, frame, frame.count, index + 1 < frames.count ? ZMQ_SNDMORE : 0)
        }
    }
}
