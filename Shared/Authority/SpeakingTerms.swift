public import Messaging
public import Models
public import Postgres
internal import Reactor

/// Keeps who may speak for a party as the register tells it.
public struct KeepSpeakers: EventHandler {
    public init() {}

    public func apply(_ event: SpeakersChanged, in unit: EventUnit) async throws {
        for statement in try SpeakingTerms.replacement(of: event.party, by: event.speakers) { unit.enqueue(statement) }
    }
}

/// The rights to speak for some parties.
public struct SpeakingTerms: Statement {
    let parties: [PartyID]

    public init(of parties: [PartyID]) { self.parties = parties }

    public var sql: SQL {
        """
        SELECT party, actor, speaking_right, valid_from, valid_to FROM speaking_term WHERE party = ANY(\(parties))
        """
    }

    public static func decode(_ row: Row) throws -> (party: PartyID, term: SpeakingTerm) {
        try (
            row.party,
            SpeakingTerm(actor: row.actor, right: row.speaking_right, from: row.valid_from, until: row.valid_to)
        )
    }

    /// Puts a list in the place of the one before.
    public static func replacement(of party: PartyID, by terms: [SpeakingTerm]) throws -> [SQL] {
        [
            "DELETE FROM speaking_term WHERE party = \(party)",
            """
            INSERT INTO speaking_term (party, actor, speaking_right, valid_from, valid_to)
            SELECT \(party), actor, "right", "from", until
            FROM jsonb_to_recordset(\(try JSONColumn(terms)))
                AS given (actor text, "right" text, "from" date, until date)
            """,
        ]
    }
}
