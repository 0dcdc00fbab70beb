internal import CZeroMQ
internal import Glibc
public import Reactor

/// The libzmq context of a process: its I/O thread and its in-process endpoints.
@safe @Reactor public final class Context {
    public static let shared = Context()

    let handle: UnsafeMutableRawPointer

    private init() {
        guard let handle = unsafe zmq_ctx_new() else { preconditionFailure("libzmq has no memory for a context") }
        unsafe self.handle = unsafe handle
        // The I/O thread must never take a signal meant for the process; libzmq blocks them by itself.
        unsafe zmq_ctx_set(handle, ZMQ_MAX_SOCKETS, 1023)
    }

    /// Waits until closed sockets have sent what they keep, or their linger is over. The last thing a process does.
    public func terminate() async {
        let handle = unsafe UInt(bitPattern: self.handle)
        try? await Reactor.offload { unsafe _ = zmq_ctx_term(UnsafeMutableRawPointer(bitPattern: handle)) }
    }
}

/// What libzmq refused, and why.
public struct ZeroMQError: Error, CustomStringConvertible {
    /// What was asked for, e.g. `bind tcp://127.0.0.1:7110`.
    public let operation: String
    /// libzmq's own words, e.g. `Address already in use`.
    public let reason: String

    public var description: String { "\(operation): \(reason)" }

    init(_ operation: String) {
        self.operation = operation
        self.reason = unsafe String(cString: zmq_strerror(zmq_errno()))
    }

    init(_ operation: String, reason: String) {
        self.operation = operation
        self.reason = reason
    }
}
