internal import Models
internal import Postgres

extension AddressChange {
    static var columns: SQL {
        "id, contact, email, requested_at, expires_at, former_confirmed_at, new_confirmed_at, closed_at"
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, contact: row.contact, email: row.email, requestedAt: row.requested_at, expires: row.expires_at,
            formerConfirmedAt: row.former_confirmed_at, newConfirmedAt: row.new_confirmed_at, closedAt: row.closed_at)
    }

    func confirmedAt(_ end: AddressEnd) -> Instant? {
        switch end {
        case .former: formerConfirmedAt
        case .new: newConfirmedAt
        }
    }

    /// Whether both ends have confirmed it once this one has.
    func isComplete(with end: AddressEnd) -> Bool {
        switch end {
        case .former: newConfirmedAt != nil
        case .new: formerConfirmedAt != nil
        }
    }

    func contents(_ end: AddressEnd, _ state: AddressLinkState, in language: LanguageTag) -> AddressLinkContents {
        AddressLinkContents(end: end, state: state, language: language, email: email, expires: expires)
    }
}

extension SQL {
    /// Forgets where a change leads that waits to be confirmed, if there is one. The row counts until it is swept: so often was
    /// asked.
    static func closeAddressChange(of contact: ActorID, at now: Instant) -> SQL {
        "UPDATE address_change SET email = NULL, closed_at = \(now) WHERE contact = \(contact) AND closed_at IS NULL"
    }
}
