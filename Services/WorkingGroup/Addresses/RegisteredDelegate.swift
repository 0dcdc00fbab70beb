internal import Corrections
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Somebody on the delegations of a party: all that is entered of one person, for whichever session.
struct RegisteredDelegate: Sendable {
    let person: PersonID
    let party: PartyID
    /// Whether credentials of theirs count today.
    let speaks: Bool
    /// Those that are not erased. One that holds no more, or not yet, may come to say where the person is reached by a later
    /// decision on its credentials.
    private let places: [Delegate]

    /// The address by which the person signs in, as ``FindOffices`` has it: that of the place that was accepted last.
    var email: EmailAddress? {
        func rank(_ place: Delegate) -> (Int64, String) { (place.decidedAt?.microseconds ?? 0, place.id.rawValue) }
        return places.filter { $0.credentials == .accepted }.max { rank($0) < rank($1) }?.email
    }

    /// - Returns: nil for somebody on no delegation. The rows are locked, that of the party first, as registering a delegate does.
    @Reactor static func lock(_ contact: ContactID, in unit: UnitOfWork) async throws -> RegisteredDelegate? {
        guard let person = PersonID(rawValue: contact.rawValue),
            let party = try await unit.first(LockPartyOf(person: person))
        else { return nil }
        let places = try await unit.query(LockPlaces(person: person, party: party))
        let speaks = try await unit.first(Speaks(person: person, party: party)) ?? false
        return RegisteredDelegate(person: person, party: party, speaks: speaks, places: places)
    }

    /// Whether an address leads to another person of the party: one address leads to one of them.
    @Reactor func isOfAnother(_ email: EmailAddress, in unit: UnitOfWork) async throws -> Bool {
        try await unit.first(OthersAt(email: email, party: party, person: person, now: unit.now)) ?? false
    }

    /// Every place with the address that is left goes along, so that no later decision on credentials leads back there.
    ///
    /// - Throws: that the link is not valid, where somebody else of the same session is entered with the address.
    @Reactor func move(to address: EmailAddress, reason: Prose, since: Instant, in unit: UnitOfWork) async throws {
        let left = email?.comparisonKey
        for known in places where known.email?.comparisonKey == left {
            var moved = known
            moved.email = address
            try CorrectionLog(Subject(known.id)).enter(
                CorrectDelegate(delegate: known.id, reason: reason, email: address), from: known, to: moved,
                reason: reason, isPersonal: true, by: ActorID(person), in: unit)
            do {
                try await unit.execute(
                    "UPDATE delegate SET email = \(address), address_since = \(since) WHERE id = \(known.id)")
            } catch let error as PostgresError where error.constraint == "delegate_once" {
                throw OpenAddressChange.refusal
            }
        }
    }

    private struct LockPartyOf: Statement {
        let person: PersonID

        var sql: SQL {
            "SELECT id FROM party WHERE id = (SELECT party FROM delegate WHERE person = \(person) LIMIT 1) FOR UPDATE"
        }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }

    private struct LockPlaces: Statement {
        let person: PersonID
        let party: PartyID

        var sql: SQL {
            """
            SELECT \(Delegate.columns) FROM delegate
            WHERE person = \(person) AND party = \(party) AND email IS NOT NULL ORDER BY id FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> Delegate { try Delegate(row) }
    }

    private struct Speaks: Statement {
        let person: PersonID
        let party: PartyID

        var sql: SQL {
            """
            SELECT EXISTS (SELECT FROM speaking_term
                WHERE actor = \(person) AND party = \(party) AND speaking_right = \(SpeakingRight.delegate))
            """
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }

    private struct OthersAt: Statement {
        let email: EmailAddress
        let party: PartyID
        let person: PersonID
        let now: Instant

        var sql: SQL {
            """
            SELECT EXISTS (SELECT FROM delegate
                WHERE party = \(party) AND person <> \(person) AND (lower(email) = lower(\(email)) OR person IN (
                    SELECT contact FROM address_change
                    WHERE lower(former) = lower(\(email)) AND objection_until > \(now))))
            """
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}
