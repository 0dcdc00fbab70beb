internal import Authority
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension EndOfficeContact: Command {
    public func perform(in unit: UnitOfWork) async throws -> OfficeContact {
        guard var known = try await unit.first(LockOfficeContact(id: contact)) else {
            throw Rejection.notFound("office contact", contact)
        }
        // With the day before the first it never began: somebody was appointed by mistake.
        guard on >= known.validFrom.advanced(byDays: -1) else {
            throw Rejection.invalid("on", "must not be before the day before the term began")
        }
        if known.validTo == on { return known }
        if let validTo = known.validTo, on > validTo {
            throw Rejection.invalid("on", "is after the end of the term, \(validTo)")
        }
        unit.enqueue("UPDATE office_contact SET valid_to = \(on), given_to = \(on) WHERE id = \(contact)")
        unit.enqueue(.officeEnd(of: contact, on: on))
        try unit.tell(
            OfficeContactEnded(contact: contact, office: known.office, on: on),
            about: Subject(known.office), reason: reason.rawValue)
        known.validTo = on
        return known
    }
}
