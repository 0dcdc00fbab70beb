internal import Messaging
internal import Models
internal import Reactor

/// Drops what was remembered of a session that has ended.
struct ForgetEndedSession: EventHandler {
    let credentials: Credentials

    func apply(_ event: WebSessionEnded, in unit: EventUnit) async throws {
        credentials.forget(event.session.rawValue)
    }
}

/// Drops what was remembered of an access token that was revoked.
struct ForgetRevokedToken: EventHandler {
    let credentials: Credentials

    func apply(_ event: AccessTokenRevoked, in unit: EventUnit) async throws {
        credentials.forget(event.token.rawValue)
    }
}
