public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ChangeAddress: Command {
    private static let lifetime = Duration.days(1)
    /// In the last 24 hours, by the time of asking: each of them writes to an address that nobody has confirmed yet.
    private static let limit = 3

    public func perform(in unit: UnitOfWork) async throws -> AddressChange {
        let contact = try unit.actor.ownEntry(contact)
        guard let entry = try await RegisteredEntry.lock(contact, in: unit), entry.isHeld(on: unit.now.date),
            let known = entry.email, let role = unit.actor.roles.min(by: { $0.rawValue < $1.rawValue })
        else { throw Rejection.notFound("contact of yours", contact) }
        guard known.comparisonKey != email.comparisonKey else {
            throw Rejection.invalid("email", "is the address that is on record")
        }
        guard try await !entry.isTaken(email, in: unit) else {
            throw Rejection.invalid("email", "is that of somebody else on the delegations of your party")
        }
        guard try await unit.first(Count(contact: contact, now: unit.now)) ?? 0 < Self.limit else {
            throw Rejection(
                .tooManyRequests,
                detail: """
                    You have asked for \(Self.limit) changes of your address within 24 hours: wait, or ask the secretariat.
                    """)
        }
        let change = AddressChange(
            id: .generate(), contact: contact, email: email, requestedAt: unit.now,
            expires: unit.now.advanced(by: Self.lifetime))
        unit.enqueue(.closeAddressChange(of: ActorID(contact), at: unit.now))
        unit.enqueue(
            """
            INSERT INTO address_change (id, contact, role, former, email, requested_at, expires_at)
            VALUES (\(change.id), \(contact), \(role), \(known), \(email), \(change.requestedAt), \(change.expires))
            """)
        try unit.tell(
            AddressChangeRequested(change: change.id, contact: contact, party: entry.party, expires: change.expires),
            about: entry.subject)
        return change
    }

    private struct Count: Statement {
        let contact: ContactID
        let now: Instant

        var sql: SQL {
            """
            SELECT count(*) FROM address_change
            WHERE contact = \(contact) AND requested_at > \(now.advanced(by: .days(-1)))
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
