internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A session that begins.
struct NewSession: Sendable {
    let id = WebSessionID.generate()
    let secret = LinkSecret.generate()
    let office: HeldOffice
    let agent: Line?
    let network: Line
    let authenticatedAt: Instant
    let expires: Instant
    var awaitsFactor = false
    /// Whether it is for this entry alone.
    var isAlone = false

    @Reactor func begin(in unit: UnitOfWork) throws -> StartedWebSession {
        let now = Instant.now
        unit.enqueue(
            """
            INSERT INTO web_session (id, digest, person, role, party, agent, network, authenticated_at, begun_at, used_at,
                expires_at, awaits_factor, is_alone)
            VALUES (\(id), \(secret.digest), \(office.actor), \(office.role), \(office.party), \(agent), \(network),
                \(authenticatedAt), \(now), \(now), \(expires), \(awaitsFactor), \(isAlone))
            """)
        try unit.tell(
            WebSessionOpened(session: id, actor: office.actor, party: office.party), about: Subject(id),
            as: Actor(subject: office.actor, roles: [office.role], party: office.party))
        return StartedWebSession(session: id, secret: secret, expires: expires, awaitsFactor: awaitsFactor)
    }
}
