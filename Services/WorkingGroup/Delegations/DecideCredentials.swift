public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DecideCredentials: Command {
    public func perform(in unit: UnitOfWork) async throws -> Delegate {
        // Locks the party's row first, as registering a delegate does, so that two at once do not wait for each other.
        _ = try await unit.first(LockPartyOf(delegate: delegate))
        guard let known = try await unit.first(LockDelegate(id: delegate)) else {
            throw Rejection.notFound("delegate", delegate)
        }
        if known.credentials == credentials, known.note == note { return known }
        unit.enqueue(
            """
            UPDATE delegate SET credentials = \(credentials), decided_by = \(unit.actor.subject),
                decided_at = \(unit.now), note = \(note)
            WHERE id = \(delegate)
            """)
        try unit.tell(
            CredentialsDecided(
                delegate: delegate, person: known.person, party: known.party, session: known.session,
                credentials: credentials),
            about: Subject(delegate), reason: note?.rawValue)
        try await Speakers.refresh([known.party], in: unit)
        guard let decided = try await unit.first(LockDelegate(id: delegate)) else { throw Fault("a delegate vanished") }
        return decided
    }

    private struct LockPartyOf: Statement {
        let delegate: DelegateID

        var sql: SQL {
            "SELECT id FROM party WHERE id = (SELECT party FROM delegate WHERE id = \(delegate)) FOR UPDATE"
        }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }
}
