internal import Glibc
internal import NIOCore

/// The network that a request or a connection comes from, as far as limits are concerned: an address of IPv4, or the half of
/// an address of IPv6 that is its holder's. The other half is as many addresses as anybody wants.
struct ClientNetwork: Hashable, Sendable, CustomStringConvertible {
    let description: String

    /// - Parameter text: an address with or without a port, as sockets and proxies write it. What is none stands for itself.
    init(_ text: some StringProtocol) {
        let address = Self.withoutPort(text)
        switch try? SocketAddress(ipAddress: address, port: 0) {
        case .v4: description = address
        case .v6(let parsed): description = Self.network(of: parsed.address)
        case .unixDomainSocket, nil: description = String(address.prefix(64))
        }
    }

    /// Some proxies add the port of the client, to an address of IPv6 behind brackets.
    private static func withoutPort(_ text: some StringProtocol) -> String {
        let text = text.trimmingPrefix { $0 == " " }.prefix { $0 != " " }
        if text.first == "[" { return String(text.dropFirst().prefix { $0 != "]" && $0 != "%" }) }
        let isPlain = text.count { $0 == ":" } == 1
        return String(text.prefix { $0 != "%" && !(isPlain && $0 == ":") })
    }

    /// An address of IPv4 that is written as one of IPv6 is the same client.
    private static func network(of address: sockaddr_in6) -> String {
        let bytes = unsafe withUnsafeBytes(of: address.sin6_addr) { unsafe Array($0) }
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes.suffix(4).map(String.init).joined(separator: ".")
        }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}
