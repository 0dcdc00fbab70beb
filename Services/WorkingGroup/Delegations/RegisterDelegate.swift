internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterDelegate: Command {
    public func perform(in unit: UnitOfWork) async throws -> Delegate {
        let party = try unit.actor.speaker(for: party)
        try DelegateAuthorization.requireRegistrar(unit.actor, of: party)
        guard try await unit.first(LockParty(id: party, today: unit.now.date)) != nil else {
            throw try await NearParties.refusal(of: party, as: "party", in: unit)
        }
        let delegate = Delegate(
            id: id ?? .generate(), person: try await person(of: party, in: unit), party: party, session: session,
            name: name, email: email, function: function,
            isHead: isHead ?? false, maySpeak: maySpeak, letter: letter, credentials: .submitted)
        try name.requirePersonName(as: "name")
        if let known = try await unit.first(LockDelegate(id: delegate.id)) {
            try await requireSame(known, delegate, in: unit)
            return known
        }
        try await KnownSessions.require(session, in: unit)
        do {
            try await delegate.write(delegate.insert, in: unit)
        } catch let error as PostgresError where error.constraint == "delegate_person_once" {
            let field = self.person == nil ? "email" : "person"
            throw Rejection.invalid(field, "is on the delegation to this session already")
        }
        try unit.tell(
            DelegateRegistered(delegate: delegate.id, party: party, session: session, maySpeak: maySpeak),
            about: Subject(delegate.id))
        return delegate
    }

    /// One address of a party leads to one person, whatever the session. A person is of one party.
    @Reactor private func person(of party: PartyID, in unit: UnitOfWork) async throws -> PersonID {
        let known = try await unit.first(PersonWith(email: email, of: party, at: unit.now))
        guard let person else { return known ?? .generate() }
        if let known, known != person { throw Rejection.invalid("email", "is that of another person, \(known)") }
        guard !ActorID(person).isAccount else { throw Rejection.invalid("person", "is reserved") }
        guard try await unit.first(OtherHolder(id: person, party: party, email: email)) == nil else {
            throw Rejection.invalid("person", "is taken")
        }
        return person
    }

    private func requireSame(_ known: Delegate, _ given: Delegate, in unit: UnitOfWork) async throws {
        // Another party's delegate is not there for this one.
        guard known.party == given.party else { throw Rejection.taken }
        var given = given
        given.credentials = known.credentials
        given.decidedBy = known.decidedBy
        given.decidedAt = known.decidedAt
        given.note = known.note
        let first = try await CorrectionLog(Subject(known.id)).original(of: known, in: unit)
        try Rejection.requireSame("delegate", given.id, onRecord: first, given: given)
    }
}

struct LockDelegate: Statement {
    let id: DelegateID

    var sql: SQL { "SELECT \(Delegate.columns) FROM delegate WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Delegate { try Delegate(row) }
}

private struct PersonWith: Statement {
    let email: EmailAddress
    let party: PartyID
    let now: Instant

    init(email: EmailAddress, of party: PartyID, at now: Instant) {
        (self.email, self.party, self.now) = (email, party, now)
    }

    /// Capitals make no other address. One that may still be put back is that of who left it.
    var sql: SQL {
        """
        SELECT person FROM delegate
        WHERE party = \(party) AND (lower(email) = lower(\(email)) OR person IN (
            SELECT contact FROM address_change WHERE lower(former) = lower(\(email)) AND objection_until > \(now)))
        ORDER BY id LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> PersonID { try row.decode(PersonID.self) }
}

/// Who else goes by an id as an actor: somebody of another party or at another address, or who serves the whole group.
private struct OtherHolder: Statement {
    let id: PersonID
    let party: PartyID
    let email: EmailAddress

    var sql: SQL {
        """
        SELECT id FROM delegate
        WHERE person = \(id) AND (party <> \(party)
            OR lower(email) <> lower(\(email)) AND credentials = \(CredentialsState.accepted))
        UNION ALL
        SELECT id FROM focal_point
        WHERE id = \(id) AND (party <> \(party) OR lower(email) IS DISTINCT FROM lower(\(email)))
        UNION ALL SELECT id FROM office_contact WHERE id = \(id) LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
}

extension Delegate {
    /// What is forgotten of somebody, when asked for and a year after they have left.
    static var erasure: SQL { "name = NULL, email = NULL, function = NULL, letter = NULL" }

    static var columns: SQL {
        """
        id, person, party, session, name, email, function, is_head, may_speak, letter, credentials, decided_by,
        decided_at, note, \(CorrectionLog.column(.delegate, "id"))
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, person: row.person, party: row.party, session: row.session, name: row.name, email: row.email,
            function: row.function, isHead: row.is_head, maySpeak: row.may_speak, letter: row.letter,
            credentials: row.credentials, decidedBy: row.decided_by, decidedAt: row.decided_at, note: row.note,
            corrections: row.json.corrections)
    }

    /// - Throws: a rejection that names the address, where it is that of another on the delegation.
    @Reactor func write(_ statement: SQL, in unit: UnitOfWork) async throws {
        do {
            try await unit.execute(statement)
        } catch let error as PostgresError where error.constraint == "delegate_once" {
            throw Rejection.invalid("email", "is on the delegation to this session already")
        }
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO delegate (
            id, person, party, session, name, email, function, is_head, may_speak, letter, credentials)
        VALUES (\(id), \(person), \(party), \(session), \(name), \(email), \(function), \(isHead), \(maySpeak),
            \(letter), \(credentials))
        """
    }
}
