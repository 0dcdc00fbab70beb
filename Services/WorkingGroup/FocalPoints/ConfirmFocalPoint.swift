public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ConfirmFocalPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> FocalPoint {
        guard let known = try await unit.first(LockFocalPoint(id: contact)) else {
            throw Rejection.notFound("focal point", contact)
        }
        guard unit.actor.maySpeak(for: known.party) else {
            // Who is whose focal point is no public matter.
            throw Rejection.notFound("focal point", contact)
        }
        let today = unit.now.date
        guard known.validFrom <= today, known.validTo.map({ $0 >= today }) ?? true else {
            throw Rejection(
                .transitionRefused, detail: "The term is over or has not begun: there is nothing to confirm.")
        }
        if known.confirmed == today { return known }
        unit.enqueue("UPDATE focal_point SET confirmed_on = \(today) WHERE id = \(contact)")
        try unit.tell(
            FocalPointConfirmed(contact: contact, party: known.party, on: today), about: Subject(focalPoint: contact))
        var confirmed = known
        confirmed.confirmed = today
        return confirmed
    }
}
