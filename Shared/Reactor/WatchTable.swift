internal import CZeroMQ

/// What a watch waits for, and what it found.
public struct Readiness: OptionSet, Sendable {
    public let rawValue: Int16
    public init(rawValue: Int16) { self.rawValue = rawValue }

    public static let read = Readiness(rawValue: Int16(ZMQ_POLLIN))
    public static let write = Readiness(rawValue: Int16(ZMQ_POLLOUT))
    /// A descriptor that is broken or hung up; reported whether asked for or not.
    public static let failure = Readiness(rawValue: Int16(ZMQ_POLLERR))
}

/// The sockets and descriptors of a run loop, in the form `zmq_poll` reads them.
///
/// Fewer than a hundred entries are expected: a scan of the array is cheaper than any index over it.
@safe struct WatchTable {
    typealias Handler = @Reactor (Readiness) -> Void

    private var items: [zmq_pollitem_t] = unsafe []
    private var handlers: [(id: UInt64, call: Handler)] = []
    private var nextID: UInt64 = 0

    @discardableResult
    mutating func add(descriptor: Int32, interest: Readiness, handler: @escaping Handler) -> UInt64 {
        unsafe append(
            zmq_pollitem_t(socket: nil, fd: descriptor, events: interest.rawValue, revents: 0), handler)
    }

    @discardableResult
    mutating func add(socket: UnsafeMutableRawPointer, interest: Readiness, handler: @escaping Handler) -> UInt64 {
        unsafe append(zmq_pollitem_t(socket: socket, fd: 0, events: interest.rawValue, revents: 0), handler)
    }

    mutating func change(_ id: UInt64, interest: Readiness) {
        guard let index = handlers.firstIndex(where: { $0.id == id }) else { return }
        unsafe items[index].events = interest.rawValue
    }

    mutating func remove(_ id: UInt64) {
        guard let index = handlers.firstIndex(where: { $0.id == id }) else { return }
        unsafe items.remove(at: index)
        handlers.remove(at: index)
    }

    /// The handler of a watch, or nil where another handler removed it in the same turn.
    func handler(of id: UInt64) -> Handler? { handlers.first { $0.id == id }?.call }

    /// Waits until something is ready or the time is over, and says what is ready.
    ///
    /// - Parameter timeout: `nil` waits for ever.
    mutating func poll(timeout: Duration?) -> [(id: UInt64, readiness: Readiness)] {
        let milliseconds = timeout.map { $0 > .zero ? Int($0 / .milliseconds(1)) + 1 : 0 } ?? -1
        let found = unsafe items.withUnsafeMutableBufferPointer {
            unsafe zmq_poll($0.baseAddress, Int32($0.count), milliseconds)
        }
        guard found > 0 else { return [] }
        return unsafe items.indices.compactMap { index in
            let found = unsafe items[index].revents
            return found == 0 ? nil : (handlers[index].id, Readiness(rawValue: found))
        }
    }

    private mutating func append(_ item: zmq_pollitem_t, _ handler: @escaping Handler) -> UInt64 {
        nextID += 1
        unsafe items.append(item)
        handlers.append((nextID, handler))
        return nextID
    }
}
