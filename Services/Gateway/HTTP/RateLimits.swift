internal import Configuration
internal import Hummingbird
internal import Messaging
internal import Models
internal import ServiceKit
internal import Synchronization

/// Refuses clients that ask for too much, by address, and by token wherever it is used from.
///
/// An address is counted first, so that nobody gets on with one made-up token after another.
final class RateLimits: RouterMiddleware {
    private struct State {
        var addresses: RateLimiter<ClientNetwork>
        var tokens: RateLimiter<Int>
    }

    private let state: Mutex<State>
    private let clients: Clients

    /// - Throws: `ServiceConfiguration.Invalid` for rates that are none.
    init(_ reader: ConfigReader, _ clients: Clients) throws {
        let address = reader.int(forKey: "npp16.http.rate.address", default: 200)
        let token = reader.int(forKey: "npp16.http.rate.token", default: 100)
        guard address >= 0, token >= 0 else {
            throw ServiceConfiguration.Invalid(problems: [
                "NPP16_HTTP_RATE_ADDRESS and NPP16_HTTP_RATE_TOKEN are requests a second, or 0 for no limit"
            ])
        }
        self.clients = clients
        state = Mutex(State(addresses: RateLimiter(perSecond: address), tokens: RateLimiter(perSecond: token)))
    }

    @concurrent func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.client = clients.client(of: request, at: context.client)
        if let pause = pause(before: request, from: context.client) { throw TooMany(retryAfter: pause) }
        return try await next(request, context)
    }

    /// A request that came too soon after others.
    struct TooMany: Error {
        let retryAfter: Duration

        var problem: Problem {
            Problem(.tooManyRequests, detail: "Too many requests came in a short time.", retryAfter: retryAfter)
        }
    }

    private func pause(before request: Request, from client: ClientNetwork) -> Duration? {
        // Tokens are long and chosen by the caller: count by their hashes.
        let token = request.headers[.authorization].map { $0.hashValue }
        let now = ContinuousClock.now
        return state.withLock { state in
            if let pause = state.addresses.admit(client, now: now) { return pause }
            return token.flatMap { state.tokens.admit($0, now: now) }
        }
    }
}
