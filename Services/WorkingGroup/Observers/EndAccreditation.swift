public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndAccreditation: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        guard let party = try await unit.first(LockParty(id: party, today: unit.now.date)) else {
            throw Rejection.notFound(
                "party", party, hint: try await NearParties.hint(for: party.rawValue, in: unit))
        }
        guard let known = try await unit.first(LastAccreditation(party: party.id, validFrom: validFrom)) else {
            throw Rejection.notFound("accreditation of \(party.id) from", validFrom)
        }
        if let on, on == known.validTo { return party }
        try SuccessiveTerms.check(end: on, from: validFrom, to: known.validTo, today: unit.now.date)
        for statement in Accreditation.terms(of: party.id).end(from: validFrom, on: on) { unit.enqueue(statement) }
        try await Speakers.refresh([party.id], in: unit)
        try unit.tell(
            AccreditationEnded(
                party: party.id, accreditationClass: known.accreditationClass, validFrom: validFrom, on: on),
            about: Subject(party.id), reason: reason.rawValue)
        return try await Party.load(party.id, in: unit)
    }
}
