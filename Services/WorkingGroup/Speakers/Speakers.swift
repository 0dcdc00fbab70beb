internal import Authority
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Who may speak for which party: by the office of focal point or alternate, by credentials that count, or as an
/// organization that is accredited to observe.
enum Speakers {
    /// Computes who may speak for some parties, and tells of changes.
    ///
    /// Called after every change of what it follows from, in the unit that makes the change.
    @Reactor static func refresh(_ parties: [PartyID], in unit: UnitOfWork) async throws {
        let kinds = try await unit.query(LockKinds(parties: parties))
        let delegates = try await unit.query(CountingCredentials(parties: parties)).map {
            (party: $0.party, term: SpeakingTerm(actor: ActorID($0.person), right: .delegate))
        }
        let present = Dictionary(grouping: try await unit.query(Dated(parties: parties)) + delegates, by: \.party)
        let known = Dictionary(grouping: try await unit.query(SpeakingTerms(of: parties)), by: \.party)
        for (party, kind) in kinds {
            let terms = (present[party] ?? []).map { kind.right(of: $0.term) }.filter { kind.knows($0.right) }
            guard Set(terms) != Set((known[party] ?? []).map(\.term)) else { continue }
            for statement in try SpeakingTerms.replacement(of: party, by: terms) { unit.enqueue(statement) }
            try unit.tell(SpeakersChanged(party: party, speakers: terms), about: Subject(speakersOf: party))
        }
    }

    /// Of all parties that have sent somebody to some session: what becomes of one bears on the credentials of others.
    @Reactor static func refreshDelegations(in unit: UnitOfWork) async throws {
        try await refresh(try await unit.query(Delegated()), in: unit)
    }

    /// Changes of one party's speakers queue at its row, so that each sees those before it.
    private struct LockKinds: Statement {
        let parties: [PartyID]

        var sql: SQL { "SELECT id, kind FROM party WHERE id = ANY(\(parties)) ORDER BY id FOR UPDATE" }

        static func decode(_ row: Row) throws -> (party: PartyID, kind: PartyKind) {
            try row.decode(PartyID.self, PartyKind.self)
        }
    }

    private struct Delegated: Statement {
        var sql: SQL { "SELECT DISTINCT party FROM delegate ORDER BY party" }

        static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
    }

    /// Offices and accreditations, those that are over among them: nobody is forgotten who once had a token.
    private struct Dated: Statement {
        let parties: [PartyID]

        var sql: SQL {
            """
            SELECT party, id, role, valid_from, valid_to FROM focal_point WHERE party = ANY(\(parties))
            UNION ALL
            SELECT party, \(SpeakingRight.observer) || '.' || party, \(SpeakingRight.observer), valid_from, valid_to
            FROM accreditation WHERE party = ANY(\(parties))
            ORDER BY 1, 4, 2
            """
        }

        static func decode(_ row: Row) throws -> (party: PartyID, term: SpeakingTerm) {
            try (row.party, SpeakingTerm(actor: row.id, right: row.role, from: row.valid_from, until: row.valid_to))
        }
    }
}

extension PartyKind {
    /// The contacts of a body that observes speak for it as observers.
    fileprivate func right(of term: SpeakingTerm) -> SpeakingTerm {
        guard status == .observer, term.right == .focalPoint || term.right == .alternate else { return term }
        return SpeakingTerm(actor: term.actor, right: .observer, from: term.from, until: term.until)
    }
}
