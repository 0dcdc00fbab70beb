public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseContact: Command {
    /// A correction of one's own entry: the former values stay on record like those of any other.
    public func perform(in unit: UnitOfWork) async throws -> RevisedContact {
        // Who is whose contact is no public matter.
        guard ActorID(contact) == unit.actor.subject else { throw Rejection.notFound("contact of yours", contact) }
        let reason: Prose = "Changed by the contact."
        if try await unit.first(LockFocalPoint(id: contact)) != nil {
            let revised = try await CorrectFocalPoint(
                contact: contact, reason: reason, language: language, zone: zone
            ).perform(in: unit)
            return RevisedContact(contact: contact, language: revised.language, zone: revised.zone)
        }
        guard try await unit.first(LockOfficeContact(id: contact)) != nil else {
            throw Rejection.notFound("contact of yours", contact)
        }
        let revised = try await CorrectOfficeContact(
            contact: contact, reason: reason, language: language, zone: zone
        ).perform(in: unit)
        return RevisedContact(contact: contact, language: revised.language, zone: revised.zone)
    }
}
