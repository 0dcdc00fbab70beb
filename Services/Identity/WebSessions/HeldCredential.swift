internal import Authority
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What somebody acts with and what may be ended before its time: a session, or an access token.
protocol HeldCredential: Sendable {
    associatedtype Key: RawRepresentable<String>, CustomStringConvertible, Sendable
    associatedtype Ended: Event

    /// What people call it.
    static var words: ProblemText { get }
    static var table: StaticString { get }
    /// Says when it was ended.
    static var endColumn: StaticString { get }
    static var columns: SQL { get }

    var id: Key { get }
    var person: ActorID { get }
    var endedAt: Instant? { get }
    var subject: Subject { get }
    /// Tells that it was.
    var ended: Ended { get }

    init(_ row: Row) throws
}

extension HeldCredential {
    /// Ends it on behalf of whoever asks: one's own, or with a reason that of somebody else, for the secretariat and operators.
    /// What has ended already stays as it is.
    ///
    /// - Returns: as it was before, and when it was ended.
    /// - Throws: `notFound` for what is not there, and to those who may not end it; a rejection that names `reason`.
    @Reactor static func end(
        _ id: Key, reason: Prose?, in unit: UnitOfWork
    ) async throws -> (held: Self, at: Instant) {
        guard let held = try await unit.first(LockCredential<Self>(id: id)), unit.actor.mayEnd(what: held.person) else {
            throw Rejection.notFound(words, id)
        }
        guard held.person == unit.actor.subject || reason != nil else {
            throw Rejection.invalid("reason", "is needed to end what is somebody else's")
        }
        if let endedAt = held.endedAt { return (held, endedAt) }
        let now = Instant.now
        try held.end(at: now, reason: reason?.rawValue, in: unit)
        return (held, now)
    }

    /// Tells all services that nothing of it counts any more.
    @Reactor func end(at instant: Instant, reason: String? = nil, in unit: UnitOfWork) throws {
        unit.enqueue(
            """
            UPDATE \(unsafe: Self.table.description) SET \(unsafe: Self.endColumn.description) = \(instant)
            WHERE id = \(id.rawValue)
            """)
        unit.enqueue(.endedCredential(id.rawValue))
        try unit.tell(ended, about: subject, reason: reason)
    }
}

private struct LockCredential<Held: HeldCredential>: Statement {
    let id: Held.Key

    var sql: SQL {
        "SELECT \(Held.columns) FROM \(unsafe: Held.table.description) WHERE id = \(id.rawValue) FOR UPDATE"
    }

    static func decode(_ row: Row) throws -> Held { try Held(row) }
}

extension Actor {
    /// Whether the actor may end what somebody holds.
    fileprivate func mayEnd(what person: ActorID) -> Bool { person == subject || has(.secretariat) || has(.ops) }
}

extension HeldSession: HeldCredential {
    static let words: ProblemText = "web session"
    static let table: StaticString = "web_session"
    static let endColumn: StaticString = "ended_at"

    var subject: Subject { Subject(id) }
    var ended: WebSessionEnded { WebSessionEnded(session: id, actor: person, party: party) }
}

extension AccessToken: HeldCredential {
    static let words: ProblemText = "access token"
    static let table: StaticString = "access_token"
    static let endColumn: StaticString = "revoked_at"

    var endedAt: Instant? { revokedAt }
    var subject: Subject { Subject(id) }
    var ended: AccessTokenRevoked { AccessTokenRevoked(token: id, actor: person, party: party) }
}
