internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

extension EraseContact: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        guard let known = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Rejection.notFound("focal point", contact)
        }
        guard let validTo = known.validTo, validTo < unit.now.date else {
            throw Rejection(
                .transitionRefused, detail: "The contact is in office, or will be: end the term first.")
        }
        if known.email == nil { return known }
        unit.enqueue("UPDATE focal_point SET \(FocalPoint.erasure) WHERE id = \(contact)")
        unit.enqueue(CorrectionLog.forget(.focalPoint, "SELECT \(contact)"))
        WorkingGroup.erasedTables.erase(ActorID(contact), in: unit)
        try unit.tell(
            ContactErased(contact: contact, party: known.party), about: Subject(focalPoint: contact),
            reason: reason.rawValue)
        return known.erased
    }
}
