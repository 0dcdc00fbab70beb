internal import Configuration
internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import ServiceKit
internal import Synchronization

/// Refuses whoever asks for too much: an address, and a token wherever it is used from.
///
/// An address is counted first, so that nobody gets on with one made-up token after another.
final class RateLimits: RouterMiddleware {
    private struct State {
        var addresses: RateLimiter<String>
        var tokens: RateLimiter<Int>
    }

    private let state: Mutex<State>
    /// Who is believed to know for whom it asks.
    private let proxies: Set<String>

    /// - Throws: `ServiceConfiguration.Invalid` for rates that are none.
    init(_ reader: ConfigReader) throws {
        let address = reader.int(forKey: "npp16.http.rate.address", default: 200)
        let token = reader.int(forKey: "npp16.http.rate.token", default: 100)
        guard address >= 0, token >= 0 else {
            throw ServiceConfiguration.Invalid(problems: [
                "NPP16_HTTP_RATE_ADDRESS and NPP16_HTTP_RATE_TOKEN are requests a second, or 0 for no limit"
            ])
        }
        let list = reader.string(forKey: "npp16.http.proxies", default: "")
        proxies = Set(list.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init))
        state = Mutex(State(addresses: RateLimiter(perSecond: address), tokens: RateLimiter(perSecond: token)))
    }

    @concurrent func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        if let pause = pause(before: request, from: client(of: request, context)) {
            throw TooMany(retryAfter: pause)
        }
        return try await next(request, context)
    }

    /// A request that came too soon after others.
    struct TooMany: Error {
        let retryAfter: Duration

        var problem: Problem {
            Problem(.tooManyRequests, detail: "Too many requests came in a short time.", retryAfter: retryAfter)
        }
    }

    private func pause(before request: Request, from client: String) -> Duration? {
        // Tokens are long, and made up by whoever likes to: their hashes do.
        let token = request.headers[.authorization].map { $0.hashValue }
        let now = ContinuousClock.now
        return state.withLock { state in
            if let pause = state.addresses.admit(client, now: now) { return pause }
            return token.flatMap { state.tokens.admit($0, now: now) }
        }
    }

    /// The address of whoever asks: a proxy of ours adds it at the end of the field, behind what it was told.
    private func client(of request: Request, _ context: WebContext) -> String {
        let nearest = context.remoteAddress ?? ""
        guard proxies.contains(nearest), let field = request.headers[.xForwardedFor] else {
            return Self.network(of: nearest)
        }
        let hops = field.split(separator: ",").map { $0.trimmingPrefix { $0 == " " }.prefix { $0 != " " } }
        return Self.network(of: hops.last { !proxies.contains(String($0)) }.map(String.init) ?? nearest)
    }

    /// Of an address of IPv6 the half that is its holder's: the other half is as many addresses as anybody wants.
    private static func network(of address: String) -> String {
        guard address.contains(":"), !address.contains(".") else { return String(address.prefix(64)) }
        let halves = address.prefix { $0 != "%" }.split(separator: "::", omittingEmptySubsequences: false)
        let groups = halves[0].split(separator: ":")
        return groups.prefix(4).joined(separator: ":")
    }
}

extension HTTPField.Name {
    fileprivate static var xForwardedFor: HTTPField.Name {
        guard let name = HTTPField.Name("X-Forwarded-For") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
