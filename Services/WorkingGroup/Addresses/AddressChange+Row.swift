internal import Models
internal import Postgres

extension AddressChange {
    static var columns: SQL {
        """
        id, contact, email, requested_at, expires_at, former_confirmed_at, new_confirmed_at, closed_at, objection_until,
        restored_at
        """
    }

    /// What is kept of a change that was put back leads to an address that is on record no more.
    init(_ row: Row) throws {
        let restored: Instant? = try row.restored_at
        try self.init(
            id: row.id, contact: row.contact, email: restored == nil ? row.email : nil,
            requestedAt: row.requested_at, expires: row.expires_at, formerConfirmedAt: row.former_confirmed_at,
            newConfirmedAt: row.new_confirmed_at, closedAt: row.closed_at, objectionUntil: row.objection_until,
            restoredAt: restored)
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

    /// What the link at an end finds of it.
    func state(at end: AddressEnd) -> AddressLinkState {
        guard closedAt != nil else { return confirmedAt(end) == nil ? .open : .confirmed }
        return restoredAt == nil ? .reversible : .restored
    }

    func contents(_ end: AddressEnd, _ state: AddressLinkState, in language: LanguageTag) -> AddressLinkContents {
        AddressLinkContents(
            end: end, state: state, language: language, email: state == .restored ? nil : email,
            expires: closedAt == nil ? expires : objectionUntil ?? expires)
    }
}

extension SQL {
    /// Forgets where a change leads that waits to be confirmed, if there is one. The row counts until it is swept: so often was
    /// asked.
    static func closeAddressChange(of contact: ActorID, at now: Instant) -> SQL {
        """
        UPDATE address_change SET email = NULL, former = NULL, closed_at = \(now)
        WHERE contact = \(contact) AND closed_at IS NULL
        """
    }

    /// Forgets all addresses of changes: of those that wait, and of those that might be put back.
    ///
    /// - Parameter instant: leaves those that were carried out by then.
    static func forgetAddressChanges(of contact: ActorID, after instant: Instant? = nil, at now: Instant) -> SQL {
        """
        UPDATE address_change SET \(SQL.forgottenAddresses(at: now))
        WHERE contact = \(contact) AND (closed_at IS NULL OR objection_until IS NOT NULL
            AND (\(instant)::timestamptz IS NULL OR closed_at > \(instant)))
        """
    }

    /// What is left of a change by which nothing can be done any more.
    static func forgottenAddresses(at now: Instant) -> SQL {
        "email = NULL, former = NULL, objection_until = NULL, closed_at = coalesce(closed_at, \(now))"
    }

    /// Whether somebody is in the office of their entry, as ``RegisteredEntry`` has it.
    ///
    /// - Parameter contact: a column.
    static func isInOffice(_ contact: SQL, on day: CalendarDate) -> SQL {
        """
        (EXISTS (SELECT FROM focal_point WHERE focal_point.id = \(contact)
            AND valid_from <= \(day) AND (valid_to IS NULL OR valid_to >= \(day)))
        OR EXISTS (SELECT FROM office_contact WHERE office_contact.id = \(contact)
            AND valid_from <= \(day) AND (valid_to IS NULL OR valid_to >= \(day)))
        OR EXISTS (SELECT FROM speaking_term WHERE actor = \(contact) AND speaking_right = \(SpeakingRight.delegate)
            AND NOT EXISTS (SELECT FROM focal_point WHERE focal_point.id = actor)
            AND NOT EXISTS (SELECT FROM office_contact WHERE office_contact.id = actor)))
        """
    }
}
