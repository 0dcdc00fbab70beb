internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// Tells who may not send a request before anything of the request is taken in.
///
/// The services decide, here as well as ever: this spares them, and the memory of the gateway, what they would refuse.
struct Door: Sendable {
    private let tokens: TokenVerifier

    @Reactor init(_ host: ServiceHost) { tokens = host.tokens }

    /// - Throws: `Rejection` `unauthenticated` or `forbidden`.
    func admit(_ token: String?, sending definition: RequestDefinition) async throws {
        let actor = try await tokens.actor(for: token)
        try definition.access.check(actor, sending: definition.name)
    }
}
