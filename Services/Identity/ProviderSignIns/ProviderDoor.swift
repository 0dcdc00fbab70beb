internal import Logging
internal import Messaging
internal import Models
internal import Reactor

/// The provider as requests reach it: with the proofs of who was sent there, and a line of log for what goes wrong.
struct ProviderDoor: Sendable {
    /// How long somebody may take at the provider.
    static let lifetime = Duration.seconds(600)

    static var absent: Rejection { Rejection(.notFound, detail: "No provider of identities is named here.") }

    let provider: Provider
    let key: ProviderProofs.Key
    let logger: Logger

    /// - Throws: `Unavailable` where nobody is let in there now.
    @Reactor func page(_ state: LinkSecret) async throws -> String {
        do {
            return try await provider.page(state, key.proofs(of: state))
        } catch let failure as ProviderFailure {
            log(failure)
            throw Self.away
        }
    }

    /// - Returns: nil where its word does not hold.
    /// - Throws: `Unavailable` where it does not answer.
    @Reactor func address(of grant: Prose, _ state: LinkSecret) async throws -> ProvidedAddress? {
        do {
            return try await provider.address(of: grant.rawValue, key.proofs(of: state))
        } catch let failure as ProviderFailure {
            log(failure)
            if case .away = failure { throw Self.away }
            return nil
        }
    }

    private func log(_ failure: ProviderFailure) {
        logger.warning("provider.failed", metadata: ["provider.reason": "\(failure.reason)"])
    }

    private static var away: Unavailable {
        Unavailable("The provider of identities does not answer as it should.", retryAfter: .seconds(30))
    }
}
