public import Models
public import ZeroMQ

/// Where each service listens, and by which key it is known.
public struct ServiceDirectory: Sendable {
    /// Requests and feed reads have a socket each, so that a big batch never stands before a request.
    public enum Channel: Int, Sendable, CaseIterable {
        case requests, feed, hints

        /// What the ZAP handler knows the channel's socket by.
        public var domain: String { "npp16.\(self)" }

        init?(domain: String) {
            guard let channel = Self.allCases.first(where: { $0.domain == domain }) else { return nil }
            self = channel
        }
    }

    public struct Service: Sendable {
        public let endpoint: Endpoint
        public let key: CurvePublicKey

        public init(endpoint: Endpoint, key: CurvePublicKey) {
            self.endpoint = endpoint
            self.key = key
        }
    }

    public let services: [ServiceName: Service]

    public init(_ services: [ServiceName: Service]) { self.services = services }
}

/// The base address of a service, `tcp://host:port` or `ipc://path`; its channels stand beside it.
///
/// Replicas of a service are found behind one name with several addresses, or named one by one:
/// `tcp://10.0.0.1,10.0.0.2:7110`.
public struct Endpoint: Sendable, Hashable, CustomStringConvertible {
    public enum Transport: Sendable, Hashable {
        case tcp(host: String, port: Int)
        case ipc(path: String)
    }

    public let transport: Transport

    public init(_ transport: Transport) { self.transport = transport }

    /// - Returns: nil for anything but `tcp://host:port` and `ipc://path`.
    public init?(_ text: String) {
        if text.hasPrefix("ipc://"), text.count > 6 {
            transport = .ipc(path: String(text.dropFirst(6)))
            return
        }
        guard text.hasPrefix("tcp://"), let colon = text.lastIndex(of: ":"),
            let port = Int(text[text.index(after: colon)...]), (1...65533).contains(port)
        else { return nil }
        let host = text[text.index(text.startIndex, offsetBy: 6)..<colon]
        guard !host.isEmpty else { return nil }
        transport = .tcp(host: String(host), port: port)
    }

    /// Where the replicas are; empty for ipc.
    public var hosts: [String] {
        guard case .tcp(let host, _) = transport else { return [] }
        return host.split(separator: ",").map(String.init)
    }

    /// The addresses of one channel, one for each host.
    public func addresses(of channel: ServiceDirectory.Channel) -> [String] {
        hosts.isEmpty ? [address(of: channel)] : hosts.map { address(of: channel, host: $0) }
    }

    /// The address of one channel: port + 0, 1, 2 for tcp; a suffix for ipc.
    public func address(of channel: ServiceDirectory.Channel, host replacement: String? = nil) -> String {
        switch transport {
        case .tcp(let host, let port): "tcp://\(replacement ?? host):\(port + channel.rawValue)"
        case .ipc(let path): "ipc://\(path).\(channel)"
        }
    }

    public var description: String {
        switch transport {
        case .tcp(let host, let port): "tcp://\(host):\(port)"
        case .ipc(let path): "ipc://\(path)"
        }
    }
}
