internal import Corrections
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Erases who former contacts and delegates were, some time after they have left. What they did stays, under their ids.
struct SweepPersonalData: SweepPass {
    let now: Instant

    /// Questions about what somebody was sent, or signed, come up until the next yearly confirmation of their party.
    static let days = 365

    var kind: StaticString { "personal-data" }

    @Reactor func run(in transaction: Transaction) async throws -> (looked: Int, taken: Int) {
        let day = now.date.advanced(byDays: -Self.days)
        let contacts = try await transaction.query(EraseContacts(before: day))
        let officeContacts = try await transaction.query(EraseOfficeContacts(before: day))
        for (contact, party) in contacts {
            WorkingGroup.erasedTables.erase(ActorID(contact), in: transaction)
            try transaction.tell(
                ContactErased(contact: contact, party: party), about: Subject(focalPoint: contact),
                from: .service(.workingGroup, at: now))
        }
        for contact in officeContacts {
            WorkingGroup.erasedTables.erase(ActorID(contact), in: transaction)
            try transaction.tell(
                ContactErased(contact: contact), about: Subject(officeContact: contact),
                from: .service(.workingGroup, at: now))
        }
        let delegates = try await transaction.query(EraseDelegates(before: now.advanced(by: .days(-Self.days))))
        let persons = Dictionary(delegates.map { ($0.person, $0.party) }, uniquingKeysWith: { first, _ in first })
        // Who is on a later delegation is somebody still, and may be signed in.
        let known = Set(try await transaction.query(StillKnown(persons: Array(persons.keys))))
        for (person, party) in persons where !known.contains(person) {
            WorkingGroup.erasedTables.erase(ActorID(person), in: transaction)
            try transaction.tell(
                PersonErased(person: person, party: party), about: Subject(person),
                from: .service(.workingGroup, at: now))
        }
        for forgotten in [
            CorrectionLog.forget(.focalPoint, "SELECT unnest(\(contacts.map(\.contact)))"),
            CorrectionLog.forget(.officeContact, "SELECT unnest(\(officeContacts))"),
            CorrectionLog.forget(
                .delegate, "SELECT id FROM delegate WHERE person = ANY(\(Array(persons.keys))) AND email IS NULL"),
        ] {
            transaction.enqueue(forgotten)
        }
        let counts = [contacts.count, officeContacts.count, delegates.count]
        return (counts.max() ?? 0, counts.reduce(0, +))
    }

    private struct StillKnown: Statement {
        let persons: [PersonID]

        var sql: SQL { "SELECT DISTINCT person FROM delegate WHERE person = ANY(\(persons)) AND email IS NOT NULL" }

        static func decode(_ row: Row) throws -> PersonID { try row.decode(PersonID.self) }
    }

    private struct EraseContacts: Statement {
        let before: CalendarDate

        var sql: SQL {
            """
            UPDATE focal_point SET \(FocalPoint.erasure) WHERE id IN (
                SELECT id FROM focal_point WHERE email IS NOT NULL AND valid_to < \(before)
                ORDER BY valid_to, id LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            RETURNING id, party
            """
        }

        static func decode(_ row: Row) throws -> (contact: ContactID, party: PartyID) {
            try row.decode(ContactID.self, PartyID.self)
        }
    }

    private struct EraseOfficeContacts: Statement {
        let before: CalendarDate

        var sql: SQL {
            """
            UPDATE office_contact SET \(OfficeContact.erasure) WHERE id IN (
                SELECT id FROM office_contact WHERE email IS NOT NULL AND valid_to < \(before)
                ORDER BY valid_to, id LIMIT \(Sweeper.batchSize) FOR UPDATE SKIP LOCKED)
            RETURNING id
            """
        }

        static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
    }

    /// Their places on delegations to sessions that are long over.
    private struct EraseDelegates: Statement {
        let before: Instant

        var sql: SQL {
            """
            UPDATE delegate SET \(Delegate.erasure) WHERE id IN (
                SELECT delegate.id FROM delegate JOIN session ON session.id = delegate.session
                WHERE email IS NOT NULL AND ends_at < \(before)
                ORDER BY delegate.id LIMIT \(Sweeper.batchSize) FOR UPDATE OF delegate SKIP LOCKED)
            RETURNING person, party
            """
        }

        static func decode(_ row: Row) throws -> (person: PersonID, party: PartyID) {
            try row.decode(PersonID.self, PartyID.self)
        }
    }
}
