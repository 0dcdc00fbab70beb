public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AccreditObserver: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        if let validTo, validTo < validFrom { throw Rejection.invalid("validTo", "must not be before validFrom") }
        guard let known = try await unit.first(LockParty(id: party)) else { throw Rejection.notFound("party", party) }
        guard known.status == .observer else {
            throw Rejection.invalid("party", "“\(party)” is a party of its own right and needs no accreditation")
        }
        let given = Accreditation(
            accreditationClass: accreditationClass, reference: reference, validFrom: validFrom, validTo: validTo)
        if known.accreditation == given { return known }
        if let former = known.accreditation, former.validFrom >= validFrom {
            throw Rejection.invalid(
                "validFrom", "must be later than that of the present accreditation, \(former.validFrom)")
        }
        unit.enqueue(
            """
            UPDATE accreditation SET valid_to = \(validFrom.advanced(byDays: -1))
            WHERE party = \(party) AND (valid_to IS NULL OR valid_to >= \(validFrom))
            """)
        unit.enqueue(
            """
            INSERT INTO accreditation (party, class, reference, valid_from, valid_to, recorded_by)
            VALUES (\(party), \(accreditationClass), \(reference), \(validFrom), \(validTo), \(try unit.actor.signature))
            """)
        try unit.tell(
            ObserverAccredited(
                party: party, accreditationClass: accreditationClass, validFrom: validFrom, validTo: validTo),
            about: "party:\(party)")
        return try await Party.load(party, in: unit)
    }
}
