public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RefuseAddressLink: Command {
    /// Somebody else was signed in: all of it ends, as where the address was wrong.
    public func perform(in unit: UnitOfWork) async throws -> AddressLinkContents {
        let open = try await OpenAddressChange.lock(by: secret, at: .former, in: unit)
        let actor = ActorID(open.change.contact)
        unit.enqueue(.closeAddressChange(of: actor, at: unit.now))
        try await RevokeTokens(actor: actor, reason: "A change of the address was not asked for by its owner.").revoke(
            in: unit, as: open.holder)
        try unit.tell(
            AddressChangeRefused(change: open.change.id, contact: open.change.contact, party: open.entry.party),
            about: open.entry.subject, as: open.holder)
        return open.change.contents(.former, .refused, in: open.language)
    }
}
