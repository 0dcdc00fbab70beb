public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RefuseAddressLink: Command {
    private static let reason: Prose = "A change of the address was not asked for by its owner."

    /// Somebody else was signed in: all of it ends, as where the address was wrong.
    public func perform(in unit: UnitOfWork) async throws -> AddressLinkContents {
        let open = try await OpenAddressChange.lock(by: secret, at: .former, in: unit)
        switch open.change.state(at: .former) {
        case .restored: return open.change.contents(.former, .restored, in: open.language)
        case .reversible: return try await restore(open, in: unit)
        case .open, .confirmed, .carriedOut, .refused: return try await refuse(open, in: unit)
        }
    }

    @Reactor private func refuse(
        _ open: OpenAddressChange, in unit: UnitOfWork
    ) async throws -> AddressLinkContents {
        let actor = ActorID(open.change.contact)
        unit.enqueue(.closeAddressChange(of: actor, at: unit.now))
        try await RevokeTokens(actor: actor, reason: Self.reason).revoke(in: unit, as: open.holder)
        try unit.tell(
            AddressChangeRefused(
                change: open.change.id, contact: open.change.contact, party: open.entry.party,
                office: ActingOffice(of: open.holder)),
            about: open.entry.subject, as: open.holder)
        return open.change.contents(.former, .refused, in: open.language)
    }

    /// Puts the former address back. What came after, somebody asked for who was not its owner: it can neither go on nor be put
    /// back by the addresses that it led to.
    @Reactor private func restore(
        _ open: OpenAddressChange, in unit: UnitOfWork
    ) async throws -> AddressLinkContents {
        let change = open.change
        // Who is reached elsewhere by another's hand was corrected meanwhile.
        guard let former = open.former, let closed = change.closedAt, let present = open.entry.email,
            try await unit.first(LedTo(contact: change.contact))?.comparisonKey == present.comparisonKey
        else { throw OpenAddressChange.refusal }
        let actor = ActorID(change.contact)
        // It may have led back already.
        if present.comparisonKey != former.comparisonKey { try await open.entry.move(to: former, in: unit) }
        unit.enqueue(.forgetAddressChanges(of: actor, after: closed, at: unit.now))
        unit.enqueue(
            """
            UPDATE address_change SET former = NULL, email = \(present), restored_at = \(unit.now)
            WHERE id = \(change.id)
            """)
        try await RevokeTokens(actor: actor, reason: Self.reason).revoke(in: unit, as: open.holder)
        try unit.tell(
            AddressRestored(
                change: change.id, contact: change.contact, party: open.entry.party,
                office: ActingOffice(of: open.holder)),
            about: open.entry.subject, as: open.holder)
        return change.contents(.former, .restored, in: open.language)
    }

    /// Where the last change led that stands.
    private struct LedTo: Statement {
        let contact: ContactID

        var sql: SQL {
            """
            SELECT email FROM address_change
            WHERE contact = \(contact) AND objection_until IS NOT NULL AND restored_at IS NULL
            ORDER BY closed_at DESC LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> EmailAddress { try row.decode(EmailAddress.self) }
    }
}
