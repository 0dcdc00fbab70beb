internal import HTTPTypes
internal import Hummingbird

/// Tells clients apart, also those behind a proxy that is known as one.
struct Clients: Sendable {
    /// The addresses that are believed to know for whom they ask.
    private let proxies: Set<ClientNetwork>

    /// - Parameter list: the addresses of the proxies, with commas between.
    init(proxies list: String) {
        proxies = Set(list.split(whereSeparator: { $0 == "," || $0 == " " }).map { ClientNetwork($0) })
    }

    /// Whether connections from there are those of many clients.
    func isProxy(_ network: ClientNetwork) -> Bool { proxies.contains(network) }

    /// The client behind a request: a proxy of ours adds it at the end of the field, behind what it was told.
    func client(of request: Request, at nearest: ClientNetwork) -> ClientNetwork {
        guard isProxy(nearest), let field = request.headers[.xForwardedFor] else { return nearest }
        return field.split(separator: ",").map { ClientNetwork($0) }.last { !isProxy($0) } ?? nearest
    }
}

extension HTTPField.Name {
    fileprivate static var xForwardedFor: HTTPField.Name {
        guard let name = HTTPField.Name("X-Forwarded-For") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
