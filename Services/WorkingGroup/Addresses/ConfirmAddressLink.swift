public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ConfirmAddressLink: Command {
    /// A link that was used confirms nothing a second time, and never the other end.
    public func perform(in unit: UnitOfWork) async throws -> AddressLinkContents {
        let open = try await OpenAddressChange.lock(by: secret, at: end, in: unit)
        let change = open.change
        guard change.confirmedAt(end) == nil else { return change.contents(end, .confirmed, in: open.language) }
        let column: SQL = end == .former ? "former_confirmed_at" : "new_confirmed_at"
        unit.enqueue("UPDATE address_change SET \(column) = \(unit.now) WHERE id = \(change.id)")
        guard change.isComplete(with: end), let email = change.email else {
            return change.contents(end, .confirmed, in: open.language)
        }
        try open.entry.move(to: email, in: unit)
        unit.enqueue(.closeAddressChange(of: ActorID(change.contact), at: unit.now))
        try unit.tell(
            AddressChanged(contact: change.contact, party: open.entry.party), about: open.entry.subject,
            as: open.holder)
        return change.contents(end, .carriedOut, in: open.language)
    }
}
