public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AccreditObserver: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        if let validTo, validTo < validFrom {
            throw Rejection.invalid("validTo", "must not be before \(field: "validFrom")")
        }
        guard let known = try await unit.first(LockParty(id: party, today: unit.now.date)) else {
            throw Rejection.notFound(
                "party", party, hint: try await NearParties.hint(for: party.rawValue, in: unit))
        }
        guard known.status == .observer else {
            throw Rejection.invalid("party", "“\(party)” is a party of its own right and needs no accreditation")
        }
        let last = try await unit.first(LastAccreditation(party: party))
        if let last, last.terms == (accreditationClass, reference, validFrom, validTo) { return known }
        try SuccessiveTerms.check(start: validFrom, after: last?.validFrom, today: unit.now.date)
        unit.enqueue(Accreditation.terms(of: party).cut(before: validFrom))
        unit.enqueue(
            """
            INSERT INTO accreditation (party, class, reference, valid_from, valid_to, given_to, recorded_by)
            VALUES (\(party), \(accreditationClass), \(reference), \(validFrom), \(validTo), \(validTo),
                \(unit.actor.subject))
            """)
        try await Speakers.refresh([party], in: unit)
        try unit.tell(
            ObserverAccredited(
                party: party, accreditationClass: accreditationClass, validFrom: validFrom, validTo: validTo),
            about: Subject(party))
        return try await Party.load(party, in: unit)
    }
}

extension Accreditation {
    static func terms(of party: PartyID) -> SuccessiveTerms {
        SuccessiveTerms(table: "accreditation", holder: "party = \(party)")
    }
}

/// The accreditation of a party that begins last, or the one that begins on a day.
struct LastAccreditation: Statement {
    struct Output: Sendable {
        let accreditationClass: AccreditationClass
        let reference: Line
        let validFrom: CalendarDate
        let validTo: CalendarDate?

        var terms: (AccreditationClass, Line, CalendarDate, CalendarDate?) {
            (accreditationClass, reference, validFrom, validTo)
        }
    }

    let party: PartyID
    var validFrom: CalendarDate?

    var sql: SQL {
        """
        SELECT class, reference, valid_from, valid_to FROM accreditation
        WHERE party = \(party) AND (\(validFrom)::date IS NULL OR valid_from = \(validFrom))
        ORDER BY valid_from DESC LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            accreditationClass: row.class, reference: row.reference, validFrom: row.valid_from, validTo: row.valid_to)
    }
}
