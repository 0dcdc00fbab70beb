internal import Messaging
internal import Models
internal import Postgres

/// A session as it is kept.
struct HeldSession: Sendable {
    let id: WebSessionID
    let person: ActorID
    let role: Role
    let party: PartyID?
    let agent: Line?
    let network: Line
    let authenticatedAt: Instant
    let begunAt: Instant
    let usedAt: Instant
    let expiresAt: Instant
    let awaitsFactor: Bool
    /// Whether it was begun by a code, which lets one person into their own entry.
    let isAlone: Bool
    let endedAt: Instant?

    static var columns: SQL {
        """
        id, person, role, party, agent, network, authenticated_at, begun_at, used_at, expires_at, awaits_factor, is_alone,
            ended_at
        """
    }

    init(_ row: Row) throws {
        id = try row.id
        person = try row.person
        role = try row.role
        party = try row.party
        agent = try row.agent
        network = try row.network
        authenticatedAt = try row.authenticated_at
        begunAt = try row.begun_at
        usedAt = try row.used_at
        expiresAt = try row.expires_at
        awaitsFactor = try row.awaits_factor
        isAlone = try row.is_alone
        endedAt = try row.ended_at
    }

    /// Whether it is neither ended nor over.
    func isOpen(at instant: Instant) -> Bool { endedAt == nil && expiresAt > instant }

    static var refusal: Rejection {
        Rejection(.unauthenticated, detail: "You are not signed in any more: sign in again.")
    }

    /// Who acts in it.
    func actor(onBehalfOf: PartyID? = nil) -> Actor {
        Actor(
            subject: person, roles: [role], party: party, onBehalfOf: onBehalfOf,
            credential: Line(cutting: id.rawValue), requests: awaitsFactor ? Self.settingUp : nil,
            authenticatedAt: authenticatedAt)
    }

    /// What may be done before a second factor is there that is required: to set it up, and to leave.
    private static let settingUp: [RequestPattern] = [
        "identity.second-factors.*", ShowAccount.definition.name.rawValue, EndWebSession.definition.name.rawValue,
    ].compactMap(RequestPattern.init(rawValue:))

    /// The session of a secret, locked where it is to be changed.
    struct Find: Statement {
        let secret: LinkSecret
        var isLocking = false

        var sql: SQL {
            """
            SELECT \(HeldSession.columns) FROM web_session WHERE digest = \(secret.digest)
            \(unsafe: isLocking ? "FOR UPDATE" : "")
            """
        }

        static func decode(_ row: Row) throws -> HeldSession { try HeldSession(row) }
    }
}
