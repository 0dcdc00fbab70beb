internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A change of address that waits to be confirmed, or that may be put back, with the entry that it is of; both are locked.
struct OpenAddressChange: Sendable {
    let change: AddressChange
    /// The address that is left; nil once it was put back.
    let former: EmailAddress?
    let entry: RegisteredEntry
    /// Who acts by its links.
    let holder: Actor
    /// Of the mail with the link that led here.
    let language: LanguageTag

    /// What was never there, what is over and what is for the other end are told in the same words.
    static var refusal: Rejection { Rejection(.notFound, detail: "The link is not valid, or not any more.") }

    /// - Throws: ``refusal``, also where the office has ended meanwhile.
    @Reactor static func lock(
        by secret: LinkSecret, at end: AddressEnd, in unit: UnitOfWork
    ) async throws -> OpenAddressChange {
        let link = try await AddressLink.find(secret, at: end, in: unit)
        // The entry first, as whoever changes it takes it first.
        guard let contact = try await unit.first(Find(id: link.change, end: end, now: unit.now))?.change.contact,
            let entry = try await RegisteredEntry.lock(contact, in: unit), entry.isHeld(on: unit.now.date),
            let held = try await unit.first(Find(id: link.change, end: end, now: unit.now, isLocking: true))
        else { throw refusal }
        return OpenAddressChange(
            change: held.change, former: held.former, entry: entry, holder: entry.holder(as: held.role),
            language: link.language)
    }

    /// Of a change that was carried out, the former end alone has something to say.
    struct Find: Statement {
        let id: AddressChangeID
        let end: AddressEnd
        let now: Instant
        var isLocking = false

        var sql: SQL {
            """
            SELECT \(AddressChange.columns), role, former FROM address_change
            WHERE id = \(id) AND \(SQL.isInOffice("address_change.contact", on: now.date))
                AND (closed_at IS NULL AND expires_at > \(now) OR \(end == .former) AND objection_until > \(now))
            \(unsafe: isLocking ? "FOR UPDATE" : "")
            """
        }

        static func decode(_ row: Row) throws -> (change: AddressChange, role: Role, former: EmailAddress?) {
            try (AddressChange(row), row.role, row.former)
        }
    }
}

extension AddressLink {
    /// - Throws: ``OpenAddressChange/refusal`` for a secret that opens nothing at this end.
    @Reactor static func find(
        _ secret: LinkSecret, at end: AddressEnd, in reading: some HandlerContext
    ) async throws -> AddressLink {
        guard let link = try await reading.find(FindAddressLink(secret: secret, end: end), in: .notifications) else {
            throw OpenAddressChange.refusal
        }
        return link
    }
}
