import Foundation
import Glibc
import Postgres
import Reactor
import TestSupport

/// A port of 127.0.0.1 that passes on to the cluster's socket what comes in, until it is told to stand still.
@Reactor final class Relay {
    let port: Int
    /// Where new connections lead.
    var target: String
    private let listener: Int32
    private var watches: [Watch] = []
    private var descriptors: [Int32] = []

    /// The Unix socket of the tests' cluster.
    static var clusterSocket: String {
        get throws {
            guard let folder = try TestCluster.administrator.firstMatch(of: /host=(\S+)/)?.1 else {
                throw NeverHappened(description: "a cluster with a socket")
            }
            return "\(folder)/.s.PGSQL.5432"
        }
    }

    /// - Parameter target: the path of a Unix socket; defaults to the cluster's own.
    init(to target: String? = nil) throws {
        self.target = try target ?? Self.clusterSocket
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { [listener] pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(listener, address, size) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, address, &size) == 0
            }
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
        guard isBound else { throw NeverHappened(description: "a port that listens") }
        watches.append(Reactor.watch(descriptor: listener, for: .read) { [weak self] _ in self?.accept() })
    }

    /// Passes nothing on any more. The kernel goes on taking connections and what is said on them.
    func freeze() {
        for watch in watches { watch.cancel() }
        watches = []
    }

    func close() {
        freeze()
        for descriptor in descriptors + [listener] { Glibc.close(descriptor) }
        descriptors = []
    }

    private func accept() {
        let near = Glibc.accept(listener, nil, nil)
        let far = connected(to: target)
        guard near >= 0, far >= 0 else {
            for descriptor in [near, far] where descriptor >= 0 { Glibc.close(descriptor) }
            return
        }
        descriptors += [near, far]
        pass(from: near, to: far)
        pass(from: far, to: near)
    }

    private func pass(from source: Int32, to sink: Int32) {
        var watch: Watch?
        watch = Reactor.watch(descriptor: source, for: .read) { _ in
            var buffer = [UInt8](repeating: 0, count: 65536)
            let count = unsafe read(source, &buffer, buffer.count)
            guard count > 0 else {
                watch?.cancel()
                shutdown(sink, Int32(SHUT_WR))
                return
            }
            _ = unsafe write(sink, buffer, count)
        }
        if let watch { watches.append(watch) }
    }

    private func connected(to path: String) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8.prefix(107)) }
        let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe connect(descriptor, address, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        guard isConnected else {
            Glibc.close(descriptor)
            return -1
        }
        return descriptor
    }
}

extension Relay {
    /// A database by way of the relay alone.
    func configuration(of database: TestDatabase) throws -> PoolConfiguration {
        PoolConfiguration(
            try TestCluster.administrator + " dbname=\(database.name) host=127.0.0.1 port=\(port)", schema: "public",
            applicationName: "tests")
    }

    /// A database by way of the relay, and directly as the second host.
    func configuration(before database: TestDatabase, statementTimeout: Duration) throws -> PoolConfiguration {
        let folder = URL(filePath: try Self.clusterSocket).deletingLastPathComponent().path(percentEncoded: false)
        var configuration = PoolConfiguration(
            try TestCluster.administrator
                + " dbname=\(database.name) host=127.0.0.1,\(folder) port=\(port),5432", schema: "public",
            applicationName: "tests")
        configuration.statementTimeout = statementTimeout
        configuration.leaseTimeout = .seconds(30)
        return configuration
    }
}
