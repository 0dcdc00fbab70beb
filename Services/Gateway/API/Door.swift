internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// Tells who may not send a request before anything of the request is taken in.
///
/// The services decide, here as well as ever: this spares them, and the memory of the gateway, what they would refuse.
struct Door: Sendable {
    private let verifier: TokenVerifier

    @Reactor init(_ host: ServiceHost) { verifier = host.verifier }

    /// - Throws: `Rejection` `unauthenticated` or `forbidden`.
    func admit(_ token: String?, sending definition: RequestDefinition) async throws {
        let actor = try await verifier.actor(for: token)
        try definition.access.check(actor, sending: definition.name)
    }
}
