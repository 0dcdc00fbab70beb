internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A second factor as it is kept.
struct HeldFactor: Sendable {
    let person: ActorID
    let party: PartyID?
    let secret: String
    let confirmedAt: Instant?
    let step: Int64?
    let wrong: Int
    let lockedUntil: Instant?

    /// Locked, since it is there to be changed.
    struct Lock: Statement {
        let person: ActorID

        var sql: SQL {
            """
            SELECT person, party, secret, confirmed_at, step, wrong, locked_until FROM second_factor
            WHERE person = \(person) FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> HeldFactor {
            try HeldFactor(
                person: row.person, party: row.party, secret: row.secret, confirmedAt: row.confirmed_at,
                step: row.step, wrong: row.wrong, lockedUntil: row.locked_until)
        }
    }

    /// Who of some people has one.
    struct Holders: Statement {
        let people: [ActorID]

        var sql: SQL {
            "SELECT person FROM second_factor WHERE person = ANY(\(people)) AND confirmed_at IS NOT NULL"
        }

        static func decode(_ row: Row) throws -> ActorID { try row.decode(ActorID.self) }
    }

    /// What one may know of it.
    struct Shown: Statement {
        let person: ActorID

        var sql: SQL {
            """
            SELECT confirmed_at, (SELECT count(*) FROM recovery_code AS code
                WHERE code.person = second_factor.person AND used_at IS NULL) AS codes
            FROM second_factor WHERE person = \(person)
            """
        }

        static func decode(_ row: Row) throws -> (confirmedAt: Instant?, codes: Int) {
            try (row.confirmed_at, row.codes)
        }
    }
}
