internal import CZeroMQ
internal import Glibc
public import Reactor

/// A message of one or more frames, as it came from a socket.
public struct Multipart: Sendable {
    public var frames: [[UInt8]]
    /// The principal that the ZAP handler found for the peer's key; nil where no handler vouched for the peer.
    public var userID: String?
    /// It had more bytes or frames than a message may have: those beyond are left out.
    public var isExcessive = false

    public init(frames: [[UInt8]], userID: String? = nil) {
        self.frames = frames
        self.userID = userID
    }
}

/// What became of a message that was handed to a socket.
public enum SendOutcome: Sendable {
    case sent
    /// As many messages wait for the peer as the high-water mark allows, or no peer is connected (dealer).
    case full
    /// The peer that a router was to answer is gone.
    case unreachable
}

/// A libzmq socket. It is made, used and closed on the reactor's thread.
@safe @Reactor public final class Socket {
    public enum Kind: Sendable {
        case router, dealer, publisher, subscriber

        var type: Int32 {
            switch self {
            case .router: ZMQ_ROUTER
            case .dealer: ZMQ_DEALER
            case .publisher: ZMQ_PUB
            case .subscriber: ZMQ_SUB
            }
        }
    }

    /// The address of the last bind as libzmq sees it, with the port it chose.
    public private(set) var boundEndpoint: String?

    private var handle: UnsafeMutableRawPointer?
    private var watch: Watch?
    private let limits: (bytes: Int, frames: Int)

    /// - Throws: ``ZeroMQError`` when libzmq has no socket left or refuses an option.
    public init(_ kind: Kind, options: SocketOptions) throws {
        guard let handle = unsafe zmq_socket(Context.shared.handle, kind.type) else {
            throw ZeroMQError("open a socket")
        }
        unsafe self.handle = unsafe handle
        limits = (Int(options.maximumMessageSize), options.maximumFrames)
        do {
            try unsafe options.apply(to: handle, kind: kind)
            if kind == .subscriber, unsafe zmq_setsockopt(handle, ZMQ_SUBSCRIBE, "", 0) != 0 {
                throw ZeroMQError("subscribe")
            }
        } catch {
            close()
            throw error
        }
    }

    public func bind(_ endpoint: String) throws {
        guard unsafe zmq_bind(handle, endpoint) == 0 else { throw ZeroMQError("bind \(endpoint)") }
        var text = [CChar](repeating: 0, count: 256)
        var length = text.count
        unsafe zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &text, &length)
        boundEndpoint = terminated(text)
    }

    public func connect(_ endpoint: String) throws {
        guard unsafe zmq_connect(handle, endpoint) == 0 else { throw ZeroMQError("connect \(endpoint)") }
    }

    /// Calls `handler` with every message, at most 256 in one turn of the reactor, so that one busy peer
    /// cannot keep the others and the timers waiting.
    public func onMessage(_ handler: @escaping @Reactor (Multipart) -> Void) {
        guard let handle = unsafe handle else { return }
        watch = unsafe Reactor.watch(socket: handle, for: .read) { [weak self] _ in
            for _ in 0..<256 {
                guard let message = self?.receive() else { return }
                handler(message)
            }
        }
    }

    /// Takes the next message, or nil where none is waiting.
    public func receive() -> Multipart? {
        var message = Multipart(frames: [])
        var left = limits.bytes
        while let handle = unsafe self.handle {
            var part = zmq_msg_t()
            unsafe zmq_msg_init(&part)
            defer { unsafe zmq_msg_close(&part) }
            guard unsafe zmq_msg_recv(&part, handle, ZMQ_DONTWAIT) >= 0 else { return nil }
            left -= unsafe zmq_msg_size(&part)
            message.isExcessive = message.isExcessive || left < 0 || message.frames.count == limits.frames
            if !message.isExcessive { message.frames.append(unsafe copy(&part)) }
            if unsafe zmq_msg_more(&part) == 0 {
                if let name = unsafe zmq_msg_gets(&part, "User-Id") { message.userID = unsafe String(cString: name) }
                return message
            }
        }
        return nil
    }

    /// Hands a message to libzmq, whole or not at all; never waits.
    @discardableResult
    public func send(_ frames: [[UInt8]]) -> SendOutcome {
        for (index, frame) in frames.enumerated() {
            let flags = index + 1 < frames.count ? ZMQ_DONTWAIT | ZMQ_SNDMORE : ZMQ_DONTWAIT
            // Only the first frame can be refused: libzmq commits to the peer with it.
            guard unsafe zmq_send(handle, frame, frame.count, flags) >= 0 else {
                return zmq_errno() == EHOSTUNREACH ? .unreachable : .full
            }
        }
        return .sent
    }

    /// Closes the socket; messages not yet sent are kept for the linger time.
    public func close() {
        watch?.cancel()
        watch = nil
        if let handle = unsafe handle { unsafe zmq_close(handle) }
        unsafe handle = nil
    }

    private func copy(_ part: UnsafeMutablePointer<zmq_msg_t>) -> [UInt8] {
        let size = unsafe zmq_msg_size(part)
        guard size > 0, let data = unsafe zmq_msg_data(part) else { return [] }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: size))
    }
}
