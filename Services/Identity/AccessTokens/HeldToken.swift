internal import Models
internal import Postgres

extension AccessToken {
    static var columns: SQL {
        "id, name, person, role, party, requests, issued_at, expires_at, used_at, revoked_at"
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, name: row.name, person: row.person, role: row.role, party: row.party, requests: row.requests,
            issuedAt: row.issued_at, expiresAt: row.expires_at, lastUsedAt: row.used_at, revokedAt: row.revoked_at)
    }

    /// Who acts with it.
    ///
    /// - Parameter proved: when its owner proved who they are, before it was issued.
    func actor(onBehalfOf: PartyID? = nil, proved: Instant) -> Actor {
        Actor(
            subject: person, roles: [role], party: party, onBehalfOf: onBehalfOf,
            credential: Line(cutting: id.rawValue), requests: requests, authenticatedAt: proved)
    }

    var isGood: Bool { revokedAt == nil && expiresAt > .now }
}
