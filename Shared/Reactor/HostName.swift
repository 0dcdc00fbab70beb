internal import Glibc

/// Finds every address behind a host name, off the loop.
///
/// libzmq and libpq use only the first address of a name and block while they look it up.
public enum HostName {
    public struct Unknown: Error, CustomStringConvertible {
        public let host: String
        public let reason: String
        public var description: String { "\(host): \(reason)" }
    }

    /// Not a socket folder and not an address already.
    public static func needsResolving(_ host: String) -> Bool {
        !host.hasPrefix("/") && !host.hasPrefix("@") && !host.contains(":")
            && !host.allSatisfy { $0.isNumber || $0 == "." }
    }

    /// - Throws: ``Unknown`` when no address is found.
    @Reactor public static func addresses(of host: String) async throws -> [String] {
        try await Reactor.offload { try resolve(host) }
    }

    private static func resolve(_ host: String) throws -> [String] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_family = AF_INET
        var list: UnsafeMutablePointer<addrinfo>?
        let result = unsafe getaddrinfo(host, nil, &hints, &list)
        guard result == 0 else { throw unsafe Unknown(host: host, reason: String(cString: gai_strerror(result))) }
        defer { unsafe freeaddrinfo(list) }
        var addresses: [String] = []
        var next = unsafe list
        while let entry = unsafe next {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let named = unsafe getnameinfo(
                entry.pointee.ai_addr, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
            if named == 0 {
                addresses.append(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
            unsafe next = entry.pointee.ai_next
        }
        return addresses.sorted()
    }
}
