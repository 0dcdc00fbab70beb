internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// The names that lead to a party, in whatever spelling.
enum PartyNames {
    /// Lets a party be found by names. One that leads to another party is refused, and one that only looks as if it did: two
    /// bodies are never joined by a name, nor taken for each other.
    ///
    /// - Throws: a rejection that names the field of the first name that is taken.
    @Reactor static func claim(
        _ names: [(field: String, name: Line)], for party: PartyID, in unit: UnitOfWork
    ) async throws {
        let given = Array(Set(names.map(\.name.rawValue))).sorted()
        if let alike = try await unit.first(Alike(party: party, names: given)) {
            let field = names.first { $0.name == alike.name }?.field ?? "name"
            throw Rejection.invalid(field, "“\(alike.name)” looks like “\(alike.other)”, which leads to another party")
        }
        for (field, name) in names { try name.requireName(as: field) }
        let claimed = Set(try await unit.query(Claim(party: party, names: given)))
        if let taken = names.first(where: { !claimed.contains(FoldedKey($0.name.rawValue).rawValue) }) {
            throw Rejection.invalid(taken.field, "“\(taken.name)” leads to another party")
        }
    }

    /// Lets a state be found by all that it is called; what leads to somebody else stays there.
    @Reactor static func claim(_ state: StateNames, for party: PartyID, in unit: UnitOfWork) {
        let names = (state.short.map(\.name) + state.others).map(\.rawValue)
        unit.enqueue(
            """
            INSERT INTO party_name (name, party)
            SELECT DISTINCT ON (name_key(name)) name, \(party) FROM unnest(\(names)) WITH ORDINALITY AS given (name, place)
            ORDER BY name_key(name), place
            ON CONFLICT (key) DO NOTHING
            """)
    }

    /// Answers the keys of the names that lead to the party now.
    private struct Claim: Statement {
        let party: PartyID
        let names: [String]

        var sql: SQL {
            """
            INSERT INTO party_name (name, party)
            SELECT DISTINCT ON (name_key(name)) name, \(party) FROM unnest(\(names)) AS given (name)
            ORDER BY name_key(name), name
            ON CONFLICT (key) DO UPDATE SET party = excluded.party WHERE party_name.party = excluded.party
            RETURNING key
            """
        }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }

    /// The first name that looks like one of another party, and is not the same.
    private struct Alike: Statement {
        let party: PartyID
        let names: [String]

        var sql: SQL {
            """
            SELECT given.name, party_name.name FROM unnest(\(names)) AS given (name)
            JOIN party_name ON look = name_look(given.name)
            WHERE party <> \(party) AND key <> name_key(given.name) LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> (name: Line, other: Line) { try row.decode(Line.self, Line.self) }
    }
}

extension Line {
    /// - Throws: a rejection that names the field where nobody could read it aloud, or where it mixes scripts to look like
    ///   another name.
    func requireName(as field: String) throws {
        guard FoldedKey(rawValue).hasLetter else { throw Rejection.invalid(field, "must have a letter or a digit") }
        if let (word, other) = LookAlikes.mixedWord(in: rawValue) {
            throw Rejection.invalid(field, "mixes letters of two scripts: “\(word)” looks like “\(other)”")
        }
    }
}
