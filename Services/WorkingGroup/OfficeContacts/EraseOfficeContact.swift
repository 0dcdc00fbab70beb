internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

extension EraseOfficeContact: Command {
    public func perform(in unit: UnitOfWork) async throws -> OfficeContact {
        guard let known = try await unit.first(LockOfficeContact(id: contact)) else {
            throw Rejection.notFound("office contact", contact)
        }
        guard let validTo = known.validTo, validTo < unit.now.date else {
            throw Rejection(
                .transitionRefused, detail: "The contact is in office, or will be: end the appointment first.")
        }
        if known.email == nil { return known }
        unit.enqueue("UPDATE office_contact SET \(OfficeContact.erasure) WHERE id = \(contact)")
        unit.enqueue(CorrectionLog.forget(.officeContact, "SELECT \(contact)"))
        WorkingGroup.erasedTables.erase(ActorID(contact), in: unit)
        try unit.tell(ContactErased(contact: contact), about: Subject(officeContact: contact), reason: reason.rawValue)
        return known.erased
    }
}
