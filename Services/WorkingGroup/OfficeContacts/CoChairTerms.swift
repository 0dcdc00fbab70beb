internal import Authority
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension Mandate {
    /// Whether a co-chair is named.
    func names(_ coChair: Line?) -> Bool {
        guard let known = coChair.map({ FoldedKey($0.rawValue) }) else { return false }
        return coChairs.contains { FoldedKey($0.name.rawValue) == known }
    }

    /// The last day of a co-chair: of the one of this name, or else the last one of all. Nil where the mandate says none.
    func lastDay(ofCoChair name: Line?) -> CalendarDate? {
        let known = name.map { FoldedKey($0.rawValue) }
        let named = coChairs.filter { FoldedKey($0.name.rawValue) == known }
        let terms = (named.isEmpty ? coChairs : named).map(\.termEnds)
        return terms.contains(nil) ? nil : terms.compactMap(\.self).max()
    }
}

/// The offices of co-chairs, as long as the mandate says.
enum CoChairTerms {
    /// So that an appointment and a new version of the mandate know of each other.
    static let lock = AdvisoryLock("co-chair-terms")

    /// Ends the offices of co-chairs, or lets them go on, as a new version of the mandate says.
    @Reactor static func follow(_ mandate: Mandate, in unit: UnitOfWork) async throws {
        // Of whom it does not name it says nothing: their terms neither end by it nor begin again.
        for (contact, givenTo) in try await unit.query(Lock()) where mandate.names(contact.name) {
            let ends = [givenTo, mandate.lastDay(ofCoChair: contact.name)].compactMap(\.self)
            // Somebody whose term would end before it began has never begun it.
            let end = ends.min().map { max($0, contact.validFrom.advanced(byDays: -1)) }
            guard end != contact.validTo else { continue }
            unit.enqueue("UPDATE office_contact SET valid_to = \(end) WHERE id = \(contact.id)")
            unit.enqueue(.officeEnd(of: contact.id, on: end))
            try tell(contact, end, "By version \(mandate.version) of the mandate.", in: unit)
        }
    }

    @Reactor private static func tell(
        _ contact: OfficeContact, _ end: CalendarDate?, _ reason: String, in unit: UnitOfWork
    ) throws {
        if let end, contact.validTo.map({ end < $0 }) ?? true {
            try unit.tell(
                OfficeContactEnded(contact: contact.id, office: contact.office, on: end),
                about: Subject(contact.office), reason: reason)
        } else {
            try unit.tell(
                OfficeContactExtended(contact: contact.id, office: contact.office, until: end),
                about: Subject(contact.office), reason: reason)
        }
    }

    /// Who is erased serves no more.
    private struct Lock: Statement {
        var sql: SQL {
            """
            SELECT \(OfficeContact.columns), given_to FROM office_contact
            WHERE office = \(Office.coChairs) AND email IS NOT NULL ORDER BY id FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> (contact: OfficeContact, givenTo: CalendarDate?) {
            (try OfficeContact(row), try row.given_to)
        }
    }
}
