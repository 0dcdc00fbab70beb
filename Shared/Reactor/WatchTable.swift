internal import CZeroMQ
internal import Glibc

/// What a watch waits for, and what it found.
public struct Readiness: OptionSet, Sendable {
    public let rawValue: Int16
    public init(rawValue: Int16) { self.rawValue = rawValue }

    public static let read = Readiness(rawValue: 1)
    public static let write = Readiness(rawValue: 2)
    /// A descriptor that is broken or hung up; reported whether asked for or not.
    public static let failure = Readiness(rawValue: 4)
}

/// The sockets and descriptors of a run loop, and the wait for all of them.
///
/// Does what `zmq_poll` does with half of its system calls. That function waits twice (once not at all) and asks every
/// socket after both; here every socket is asked once, after the last use of any of them and *before* the wait, and after
/// it only those that were signalled. It is what makes the edge-triggered `ZMQ_FD` safe: whatever came in before the
/// question is in the answer, and whatever comes later leaves the descriptor readable, so that the wait ends at once.
///
/// Fewer than a hundred entries are expected: a scan of the array is cheaper than any index over it.
@safe struct WatchTable {
    typealias Handler = @Reactor (Readiness) -> Void

    @safe fileprivate struct Entry {
        let id: UInt64
        let socket: UnsafeMutableRawPointer?
        var interest: Readiness
        let handler: Handler
    }

    private var entries: [Entry] = []
    /// One for each entry, in the same order.
    private var descriptors: [pollfd] = []
    private var nextID: UInt64 = 0

    @discardableResult
    mutating func add(descriptor: Int32, interest: Readiness, handler: @escaping Handler) -> UInt64 {
        unsafe append(socket: nil, pollfd(fd: descriptor, events: interest.pollEvents, revents: 0), interest, handler)
    }

    @discardableResult
    mutating func add(socket: UnsafeMutableRawPointer, interest: Readiness, handler: @escaping Handler) -> UInt64 {
        let descriptor = unsafe option(ZMQ_FD, of: socket)
        return unsafe append(
            socket: socket, pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), interest, handler)
    }

    mutating func change(_ id: UInt64, interest: Readiness) {
        guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
        entries[index].interest = interest
        if unsafe entries[index].socket == nil { descriptors[index].events = interest.pollEvents }
    }

    mutating func remove(_ id: UInt64) {
        guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
        entries.remove(at: index)
        descriptors.remove(at: index)
    }

    /// The handler of a watch, or nil where another handler removed it in the same turn.
    func handler(of id: UInt64) -> Handler? { entries.first { $0.id == id }?.handler }

    /// Waits until something is ready or the time is over, and says what is ready.
    ///
    /// - Parameter timeout: `nil` waits for ever.
    mutating func poll(timeout: Duration?) -> [(id: UInt64, readiness: Readiness)] {
        var found = entries.compactMap { entry in entry.socketReadiness.map { (id: entry.id, readiness: $0) } }
        guard wait(atMost: found.isEmpty ? timeout : .zero) else { return found }
        for (entry, descriptor) in zip(entries, descriptors) where descriptor.revents != 0 {
            if unsafe entry.socket == nil {
                found.append((entry.id, Readiness(pollEvents: descriptor.revents)))
            } else if !found.contains(where: { $0.id == entry.id }), let readiness = entry.socketReadiness {
                found.append((entry.id, readiness))
            }
        }
        return found
    }

    /// - Returns: whether a descriptor is ready.
    private mutating func wait(atMost timeout: Duration?) -> Bool {
        let milliseconds = timeout.map { $0 > .zero ? Int32(min($0 / .milliseconds(1), 60_000)) + 1 : 0 } ?? -1
        return unsafe descriptors.withUnsafeMutableBufferPointer {
            unsafe Glibc.poll($0.baseAddress, nfds_t($0.count), milliseconds)
        } > 0
    }

    private mutating func append(
        socket: UnsafeMutableRawPointer?, _ descriptor: pollfd, _ interest: Readiness, _ handler: @escaping Handler
    ) -> UInt64 {
        nextID += 1
        unsafe entries.append(Entry(id: nextID, socket: socket, interest: interest, handler: handler))
        descriptors.append(descriptor)
        return nextID
    }
}

extension WatchTable.Entry {
    /// What the socket is ready for of what is waited for; nil for nothing, and for a descriptor.
    ///
    /// Asking also takes in what libzmq's own threads have sent it, and so ends the signal on its descriptor.
    fileprivate var socketReadiness: Readiness? {
        guard let socket = unsafe socket else { return nil }
        let events = unsafe option(ZMQ_EVENTS, of: socket)
        var readiness: Readiness = []
        if events & ZMQ_POLLIN != 0 { readiness.insert(.read) }
        if events & ZMQ_POLLOUT != 0 { readiness.insert(.write) }
        let wanted = readiness.intersection(interest)
        return wanted.isEmpty ? nil : wanted
    }
}

extension Readiness {
    fileprivate init(pollEvents: Int16) {
        self = []
        if pollEvents & Int16(POLLIN) != 0 { insert(.read) }
        if pollEvents & Int16(POLLOUT) != 0 { insert(.write) }
        if pollEvents & ~Int16(POLLIN | POLLOUT) != 0 { insert(.failure) }
    }

    fileprivate var pollEvents: Int16 {
        Int16((contains(.read) ? POLLIN : 0) | (contains(.write) ? POLLOUT : 0))
    }
}

/// One of the options of an open socket that are a number.
///
/// A signal may interrupt the question after libzmq has taken in what was sent: without the answer it would be forgotten.
private func option(_ name: Int32, of socket: UnsafeMutableRawPointer) -> Int32 {
    var value: Int32 = 0
    var size = MemoryLayout<Int32>.size
    while unsafe zmq_getsockopt(socket, name, &value, &size) != 0 {
        precondition(zmq_errno() == EINTR, "a socket is closed after its watch, and before its context")
    }
    return value
}
