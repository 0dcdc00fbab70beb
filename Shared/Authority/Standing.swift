public import Models
public import Postgres
internal import Storage

/// What the register says of an actor: the rights to speak for its party, its office of the whole group, and whether what
/// vouches for it is over.
public struct Standing: Statement {
    let actor: Actor

    public init(of actor: Actor) { self.actor = actor }

    public struct Output: Sendable {
        let revokedUntil: Instant?
        let isEnded: Bool
        let office: OfficeTerm?
        let term: SpeakingTerm?
    }

    public var sql: SQL {
        """
        SELECT signed_until, ended.id IS NOT NULL AS is_ended, office.role AS office_role,
            office.valid_from AS office_from, office.valid_to AS office_to,
            term.actor, speaking_right, term.valid_from, term.valid_to
        FROM (SELECT \(actor.subject)::text AS id, \(actor.credential)::text AS credential) AS subject
            LEFT JOIN token_revocation ON token_revocation.actor = subject.id
            LEFT JOIN ended_credential AS ended ON ended.id = subject.credential
            LEFT JOIN office_term AS office ON office.actor = subject.id
            LEFT JOIN speaking_term AS term ON term.party = \(actor.party)
        """
    }

    public static func decode(_ row: Row) throws -> Output {
        var term: SpeakingTerm?
        if let actor: ActorID = try row.actor, let right: SpeakingRight = try row.speaking_right {
            term = try SpeakingTerm(actor: actor, right: right, from: row.valid_from, until: row.valid_to)
        }
        var office: OfficeTerm?
        if let role: Role = try row.office_role {
            office = try OfficeTerm(role: role, from: row.office_from, until: row.office_to)
        }
        return try Output(revokedUntil: row.signed_until, isEnded: row.is_ended, office: office, term: term)
    }
}

extension Actor {
    /// The actor as far as the register bears it out on a day.
    ///
    /// - Parameters:
    ///   - signed: when the actor's word was given: its token signed, its feed made.
    ///   - found: what ``Standing`` has found of the actor.
    ///   - made: the day on which it was made, of what lasts longer than a token.
    /// - Returns: nil where what was signed by then is revoked, or the session or token behind it is over.
    public func standing(
        _ found: [Standing.Output], signed: Instant, on day: CalendarDate, made: CalendarDate? = nil
    ) -> Actor? {
        if let first = found.first {
            guard !first.isEnded, first.revokedUntil.map({ signed > $0 }) ?? true else { return nil }
        }
        return standing(by: found.compactMap(\.term), in: found.first?.office, on: day, made: made)
    }
}
