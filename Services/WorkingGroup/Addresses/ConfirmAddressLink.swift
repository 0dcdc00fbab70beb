public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ConfirmAddressLink: Command {
    /// For so long the former address may have it put back: somebody may have read both mailboxes for an hour.
    static let objection = Duration.days(7)

    /// A link that was used confirms nothing a second time, and never the other end.
    public func perform(in unit: UnitOfWork) async throws -> AddressLinkContents {
        let open = try await OpenAddressChange.lock(by: secret, at: end, in: unit)
        let change = open.change
        // Who is reached elsewhere by now was asked at another address.
        guard change.closedAt == nil, let email = change.email, let former = open.former,
            open.entry.email?.comparisonKey == former.comparisonKey, try await !open.entry.isTaken(email, in: unit)
        else { throw OpenAddressChange.refusal }
        guard change.confirmedAt(end) == nil else { return change.contents(end, .confirmed, in: open.language) }
        let column: SQL = end == .former ? "former_confirmed_at" : "new_confirmed_at"
        unit.enqueue("UPDATE address_change SET \(column) = \(unit.now) WHERE id = \(change.id)")
        guard change.isComplete(with: end) else { return change.contents(end, .confirmed, in: open.language) }
        try await open.entry.move(to: email, in: unit)
        let until = unit.now.advanced(by: Self.objection)
        unit.enqueue(
            """
            UPDATE address_change SET closed_at = \(unit.now), objection_until = \(until) WHERE id = \(change.id)
            """)
        try unit.tell(
            AddressChanged(
                contact: change.contact, party: open.entry.party, change: change.id,
                office: ActingOffice(of: open.holder), objectionUntil: until),
            about: open.entry.subject, as: open.holder)
        return change.contents(end, .carriedOut, in: open.language)
    }
}
