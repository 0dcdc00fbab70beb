public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseContact: Command {
    /// Of what people change in their own entries.
    static let reason: Prose = "Changed by the contact."

    /// A correction of one's own entry: the former values stay on record like those of any other.
    public func perform(in unit: UnitOfWork) async throws -> RevisedContact {
        let contact = try unit.actor.ownEntry(contact)
        switch try await RegisteredEntry.lock(contact, in: unit) {
        case .focalPoint:
            let revised = try await CorrectFocalPoint(
                contact: contact, reason: Self.reason, language: language, zone: zone
            ).perform(in: unit)
            return RevisedContact(contact: contact, language: revised.language, zone: revised.zone)
        case .officeContact:
            let revised = try await CorrectOfficeContact(
                contact: contact, reason: Self.reason, language: language, zone: zone
            ).perform(in: unit)
            return RevisedContact(contact: contact, language: revised.language, zone: revised.zone)
        // Nobody says in which language somebody on a delegation is written to.
        case .delegate, nil: throw Rejection.notFound("contact of yours", contact)
        }
    }
}
