internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps who is accredited to observe.
struct KeepAccreditation: EventHandler {
    func apply(_ event: ObserverAccredited, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO accreditation (party, valid_from, valid_to)
            VALUES (\(event.party), \(event.validFrom), \(event.validTo))
            ON CONFLICT (party, valid_from) DO UPDATE SET valid_to = excluded.valid_to
            """)
    }
}

/// Keeps the end of an accreditation, or that there is none after all.
struct KeepAccreditationEnd: EventHandler {
    func apply(_ event: AccreditationEnded, in unit: EventUnit) async throws {
        if let day = event.on {
            unit.enqueue(
                """
                UPDATE accreditation SET valid_to = \(day)
                WHERE party = \(event.party) AND valid_from = \(event.validFrom)
                """)
        } else {
            unit.enqueue(
                "DELETE FROM accreditation WHERE party = \(event.party) AND valid_from = \(event.validFrom)")
        }
    }
}

enum Accreditations {
    /// Refuses a body that observes and is not accredited.
    ///
    /// - Throws: a rejection that names the field.
    @Reactor static func require(_ party: PartyID, as field: String, in unit: UnitOfWork) async throws {
        guard let problem = try await problem(of: party, in: unit) else { return }
        throw Rejection.invalid(
            field, "names an observer that may not submit: \(problem) The secretariat may do so in its place")
    }

    /// Why a body that observes may not submit today; nil where it may. Where the register has not told that it is
    /// accredited, it is asked.
    @Reactor static func problem(of party: PartyID, in unit: UnitOfWork) async throws -> String? {
        if try await unit.first(Holds(party: party, today: unit.now.date)) == true { return nil }
        let known = try await unit.ask(ShowParty(party: Line(cutting: party.rawValue)), of: .workingGroup)
        return known.missingAccreditation
    }

    private struct Holds: Statement {
        let party: PartyID
        let today: CalendarDate

        var sql: SQL {
            """
            SELECT valid_to IS NULL OR valid_to >= \(today) FROM accreditation
            WHERE party = \(party) AND valid_from <= \(today) ORDER BY valid_from DESC LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}
