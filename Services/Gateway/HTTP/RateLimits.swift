internal import Hummingbird
internal import Messaging
internal import Models
internal import ServiceKit
internal import Synchronization

/// Refuses clients that ask for too much, by address, and by the subject of their tokens wherever these are used from.
///
/// An address is counted first, so that nobody gets on with one made-up token after another. A subject is the same one by
/// whichever of its tokens it comes, and however these are spelled. Between the two what a client brings is exchanged for a token
/// of the bus.
final class RateLimits: RouterMiddleware {
    private struct State {
        var addresses: RateLimiter<ClientNetwork>
        var subjects: RateLimiter<ActorID>
        /// Of what is changed by nobody in particular: signing in, letting programs in, the links of mails.
        var strangers: RateLimiter<ClientNetwork>
    }

    private static let strangersPerSecond = 5

    private let state: Mutex<State>
    private let clients: Clients
    private let tokens: TokenVerifier
    private let credentials: Credentials

    /// - Throws: `ServiceConfiguration.Invalid` for rates that are none.
    init(_ settings: Settings, _ clients: Clients, _ tokens: TokenVerifier, _ credentials: Credentials) throws {
        var settings = settings
        let (address, token) = (settings.number(.addressRate), settings.number(.tokenRate))
        try settings.check()
        self.clients = clients
        self.tokens = tokens
        self.credentials = credentials
        state = Mutex(
            State(
                addresses: RateLimiter(perSecond: address), subjects: RateLimiter(perSecond: token),
                strangers: RateLimiter(perSecond: min(address, Self.strangersPerSecond))))
    }

    @concurrent func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.client = clients.client(of: request, at: context.client)
        try check { $0.addresses.admit(context.client, now: $1) }
        let request = try await credentials.exchange(request)
        if let token = try? request.bearerToken, let subject = try? await tokens.actor(for: token).subject {
            try check { $0.subjects.admit(subject, now: $1) }
        } else if request.method == .post {
            try check { $0.strangers.admit(context.client, now: $1) }
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

    private func check(_ admit: (inout State, ContinuousClock.Instant) -> Duration?) throws {
        if let pause = state.withLock({ admit(&$0, .now) }) { throw TooMany(retryAfter: pause) }
    }
}
