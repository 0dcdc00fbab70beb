internal import Models
internal import Postgres

/// A program that waits, or was let in.
struct HeldDevice: Sendable {
    let client: Line
    let begunAt: Instant
    let expiresAt: Instant
    /// Who let it in.
    let person: ActorID?
    let role: Role?
    let party: PartyID?
    let authenticatedAt: Instant?
    let isRedeemed: Bool

    var waiting: WaitingDevice { WaitingDevice(client: client, begunAt: begunAt, expires: expiresAt) }

    /// By the digest of its code or of its secret.
    struct Find: Statement {
        var code: ContentDigest?
        var device: ContentDigest?

        var sql: SQL {
            """
            SELECT client, begun_at, expires_at, person, role, party, authenticated_at,
                redeemed_at IS NOT NULL AS is_redeemed
            FROM device_sign_in WHERE (code = \(code) OR digest = \(device)) AND expires_at > now()
                AND NOT EXISTS (SELECT FROM ended_credential WHERE ended_credential.id = credential)
            FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> HeldDevice {
            try HeldDevice(
                client: row.client, begunAt: row.begun_at, expiresAt: row.expires_at, person: row.person,
                role: row.role, party: row.party, authenticatedAt: row.authenticated_at, isRedeemed: row.is_redeemed)
        }
    }
}
