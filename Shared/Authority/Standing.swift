public import Models
public import Postgres
internal import Storage

/// What the register says of an actor: the rights to speak for its party, and until when its tokens were revoked.
public struct Standing: Statement {
    let actor: Actor

    public init(of actor: Actor) { self.actor = actor }

    public struct Output: Sendable {
        let revokedUntil: Instant?
        let term: SpeakingTerm?
    }

    public var sql: SQL {
        """
        SELECT signed_until, term.actor, speaking_right, valid_from, valid_to
        FROM (SELECT \(actor.subject)::text AS id) AS subject
            LEFT JOIN token_revocation ON token_revocation.actor = subject.id
            LEFT JOIN speaking_term AS term ON term.party = \(actor.party)
        """
    }

    public static func decode(_ row: Row) throws -> Output {
        var term: SpeakingTerm?
        if let actor: ActorID = try row.actor, let right: SpeakingRight = try row.speaking_right {
            term = try SpeakingTerm(actor: actor, right: right, from: row.valid_from, until: row.valid_to)
        }
        return try Output(revokedUntil: row.signed_until, term: term)
    }
}

extension Actor {
    /// The actor as far as the register bears it out on a day.
    ///
    /// - Parameters:
    ///   - signed: when the actor's word was given: its token signed, its feed made.
    ///   - found: what ``Standing`` has found of the actor.
    ///   - made: the day on which it was made, of what lasts longer than a token.
    /// - Returns: nil where what was signed by then is revoked.
    public func standing(
        _ found: [Standing.Output], signed: Instant, on day: CalendarDate, made: CalendarDate? = nil
    ) -> Actor? {
        if let revokedUntil = found.first?.revokedUntil, signed <= revokedUntil { return nil }
        return standing(by: found.compactMap(\.term), on: day, made: made)
    }
}
