internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

extension ErasePerson: Command {
    public func perform(in unit: UnitOfWork) async throws -> ErasedPerson {
        let places = try await unit.query(LockPlaces(person: person))
        guard let party = places.first?.party else { throw Rejection.notFound("person", person) }
        try await checkSilent(places, of: party, in: unit)
        let erased = ErasedPerson(person: person, party: party, delegates: places.map(\.id))
        guard places.contains(where: { $0.email != nil }) else { return erased }
        unit.enqueue("UPDATE delegate SET \(Delegate.erasure) WHERE person = \(person)")
        unit.enqueue(CorrectionLog.forget(.delegate, "SELECT unnest(\(places.map(\.id)))"))
        WorkingGroup.erasedTables.erase(ActorID(person), in: unit)
        try unit.tell(PersonErased(person: person, party: party), about: Subject(person), reason: reason.rawValue)
        return erased
    }

    /// Who speaks for a party, or is to, has a name.
    @Reactor private func checkSilent(_ places: [Delegate], of party: PartyID, in unit: UnitOfWork) async throws {
        let coming = Set(try await unit.query(Coming(sessions: places.map(\.session), now: unit.now)))
        if let place = places.first(where: { coming.contains($0.session) && $0.credentials != .rejected }) {
            throw Rejection(
                .transitionRefused,
                detail: "The session \(place.session) is not over: reject the credentials for it first.")
        }
        let speaking = try await unit.query(CountingCredentials(parties: [party]))
        if let place = speaking.first(where: { $0.person == person }) {
            throw Rejection(
                .transitionRefused,
                detail: "The person may speak for \(party) by the credentials \(place.id): reject these first.")
        }
    }

    private struct LockPlaces: Statement {
        let person: PersonID

        var sql: SQL { "SELECT \(Delegate.columns) FROM delegate WHERE person = \(person) ORDER BY id FOR UPDATE" }

        static func decode(_ row: Row) throws -> Delegate { try Delegate(row) }
    }

    /// Those of some sessions that are not over.
    private struct Coming: Statement {
        let sessions: [SessionID]
        let now: Instant

        var sql: SQL {
            """
            SELECT id FROM session WHERE id = ANY(\(sessions)) AND ends_at >= \(now)
                AND NOT status = ANY(\(SessionStatus.allCases.filter(\.isFinal)))
            """
        }

        static func decode(_ row: Row) throws -> SessionID { try row.decode(SessionID.self) }
    }
}
