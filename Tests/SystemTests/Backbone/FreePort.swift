import Glibc
import Synchronization

/// TCP ports on 127.0.0.1 that nobody uses, below those that the kernel gives to outgoing connections.
enum FreePort {
    private static let next = Mutex(Int.random(in: 20_000..<26_000))

    struct None: Error {}

    /// - Parameter count: how many in a row.
    static func find(_ count: Int = 1) throws -> Int {
        for _ in 0..<500 {
            let first = next.withLock { port in
                defer { port = port + count < 32_000 ? port + count : 20_000 }
                return port
            }
            if (first..<first + count).allSatisfy(isFree) { return first }
        }
        throw None()
    }

    private static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
