import Glibc
import TestSupport

/// A port of 127.0.0.1 that takes connections and never says a word.
final class SilentHost {
    let port: Int
    private let descriptor: Int32
    private var connections: [Int32] = []

    init() throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { [descriptor] pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(descriptor, address, size) == 0 && listen(descriptor, 8) == 0
                    && getsockname(descriptor, address, &size) == 0
            }
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
        guard isBound else { throw NeverHappened(description: "a port that listens") }
    }

    /// How many connections were made to it so far.
    var asked: Int {
        while case let connection = accept(descriptor, nil, nil), connection >= 0 {
            connections.append(connection)
        }
        return connections.count
    }

    func close() {
        for connection in connections + [descriptor] { Glibc.close(connection) }
    }
}
