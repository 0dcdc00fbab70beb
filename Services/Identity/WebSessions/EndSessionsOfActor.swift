internal import Authority
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Ends the sessions and revokes the access tokens of somebody whose tokens were revoked: what is listed as good is good.
struct EndSessionsOfActor: EventHandler {
    func apply(_ event: TokensRevoked, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            UPDATE web_session SET ended_at = now()
            WHERE person = \(event.actor) AND begun_at <= \(event.signedUntil) AND ended_at IS NULL
            """)
        unit.enqueue(
            """
            UPDATE access_token SET revoked_at = now()
            WHERE person = \(event.actor) AND issued_at <= \(event.signedUntil) AND revoked_at IS NULL
            """)
        // What was let in and not taken yet, and ways in that are open.
        unit.enqueue("DELETE FROM device_sign_in WHERE person = \(event.actor) AND redeemed_at IS NULL")
        unit.enqueue("UPDATE sign_in SET used_at = now() WHERE person = \(event.actor) AND used_at IS NULL")
    }
}
