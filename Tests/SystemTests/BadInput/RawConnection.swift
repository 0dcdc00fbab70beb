import Foundation
import Glibc

/// A stream socket to which any bytes can be written, whatever the other side expects.
final class RawConnection {
    private let descriptor: Int32

    struct Failed: Error, CustomStringConvertible {
        let description: String

        init(_ what: String) { description = unsafe "\(what): \(String(cString: strerror(errno)))" }
    }

    /// - Parameters:
    ///   - port: of 127.0.0.1.
    ///   - client: the last number of the address from which it connects: 127.0.0.1, 127.0.0.2, …
    ///   - window: bytes that may wait to be read, where not as many as usual.
    init(port: Int, from client: Int = 1, window: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var window {
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &window, socklen_t(MemoryLayout<Int32>.size))
        }
        let bound = unsafe Self.withAddress(client, port: 0) { unsafe bind(descriptor, $0, $1) }
        guard bound == 0 else { throw Failed("connect from 127.0.0.\(client)") }
        let connected = unsafe Self.withAddress(1, port: port) { unsafe connect(descriptor, $0, $1) }
        guard connected == 0 else { throw Failed("connect to port \(port)") }
        setTimeouts()
    }

    /// - Parameter number: the last one of an address of this machine.
    private static func withAddress(
        _ number: Int, port: Int, _ use: (UnsafePointer<sockaddr>?, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0000 + UInt32(number)).bigEndian
        return unsafe withUnsafeBytes(of: &address) { bytes in
            unsafe use(bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
    }

    /// - Parameter path: of a Unix socket.
    init(path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(path.utf8)) }
        let result = unsafe withUnsafeBytes(of: &address) { bytes in
            unsafe connect(descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
        guard result == 0 else { throw Failed("connect to \(path)") }
        setTimeouts()
    }

    deinit { close(descriptor) }

    private func setTimeouts() {
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    /// - Returns: how many bytes were taken before the other side closed.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Int {
        var written = 0
        while written < bytes.count {
            let rest = Array(bytes[written..<min(bytes.count, written + 65536)])
            let count = unsafe send(descriptor, rest, rest.count, Int32(MSG_NOSIGNAL))
            guard count > 0 else { return written }
            written += count
        }
        return written
    }

    func write(_ text: String) { write(Array(text.utf8)) }

    /// Says that nothing more will come.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// - Returns: how many bytes came at once, at most so many; 0 where none will.
    func readSome(_ most: Int) -> Int {
        var buffer = [UInt8](repeating: 0, count: most)
        return max(0, unsafe recv(descriptor, &buffer, most, 0))
    }

    /// Reads until the other side closes, says nothing for ten seconds, or as soon as `end` has come.
    func read(upTo end: String? = nil) -> String {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            received += buffer.prefix(count)
            if let end, String(decoding: received, as: UTF8.self).contains(end) { break }
        }
        return String(decoding: received, as: UTF8.self)
    }
}
