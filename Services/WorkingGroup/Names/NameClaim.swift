internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Claims names in a register: each leads to one body, in whatever spelling, and so does what looks like it. Keys of the
/// database hold both, so that of two who claim at once one is refused.
struct NameClaim {
    /// In `KIND_name` stand the names by their keys, in `KIND_look` by how they look, with the body in a column of the kind.
    let kind: SQL
    /// Whose the names are to be.
    let holder: String
    /// Where a name leads that is somebody else's: completes “which …”.
    let elsewhere: ProblemText

    static func party(_ id: PartyID) -> NameClaim {
        NameClaim(kind: "party", holder: id.rawValue, elsewhere: "leads to another party")
    }

    static func instrument(_ id: InstrumentID) -> NameClaim {
        NameClaim(kind: "instrument", holder: id.rawValue, elsewhere: "is in the register under another id")
    }

    /// - Throws: a rejection that names the field of the first name that is taken, looks like another, or is none.
    @Reactor func claim(_ names: [(field: String, name: Line)], in unit: UnitOfWork) async throws {
        let given = Array(Set(names.map(\.name.rawValue))).sorted()
        let keys = Set(try await unit.query(Claimed(sql: claimKeys(of: given))))
        if let taken = names.first(where: { !keys.contains(FoldedKey($0.name.rawValue).rawValue) }) {
            throw Rejection.invalid(taken.field, "“\(taken.name)” \(elsewhere)")
        }
        let looks = Set(try await unit.query(Claimed(sql: claimLooks(of: given))))
        if let taken = names.first(where: { !LookAlikes.looks(of: $0.name.rawValue).isSubset(of: looks) }) {
            let other = try await unit.first(Claimed(sql: alike(taken.name))) ?? "another name"
            throw Rejection.invalid(taken.field, "“\(taken.name)” looks like “\(other)”, which \(elsewhere)")
        }
        for (field, name) in names { try name.requireName(as: field) }
    }

    /// Claims what is free of some names; what leads to somebody else stays there.
    func claimWhatIsFree(of names: [String]) -> [SQL] {
        [
            """
            INSERT INTO \(kind)_name (name, \(kind)) \(keys(of: names)) ON CONFLICT (key) DO NOTHING
            """,
            """
            INSERT INTO \(kind)_look (look, \(kind), name) \(looks(of: names)) ON CONFLICT (look) DO NOTHING
            """,
        ]
    }

    private func claimKeys(of names: [String]) -> SQL {
        """
        INSERT INTO \(kind)_name (name, \(kind)) \(keys(of: names))
        ON CONFLICT (key) DO UPDATE SET \(kind) = excluded.\(kind) WHERE \(kind)_name.\(kind) = excluded.\(kind)
        RETURNING key
        """
    }

    private func claimLooks(of names: [String]) -> SQL {
        """
        INSERT INTO \(kind)_look (look, \(kind), name) \(looks(of: names))
        ON CONFLICT (look) DO UPDATE SET \(kind) = excluded.\(kind) WHERE \(kind)_look.\(kind) = excluded.\(kind)
        RETURNING look
        """
    }

    /// In one order, so that two who claim the same names do not wait for each other.
    private func keys(of names: [String]) -> SQL {
        """
        SELECT DISTINCT ON (name_key(name)) name, \(holder) FROM unnest(\(names)) WITH ORDINALITY AS given (name, place)
        ORDER BY name_key(name), place
        """
    }

    private func looks(of names: [String]) -> SQL {
        """
        SELECT DISTINCT ON (look) look, \(holder), name
        FROM unnest(\(names)) WITH ORDINALITY AS given (name, place) CROSS JOIN unnest(name_looks(name)) AS look
        ORDER BY look, place
        """
    }

    private func alike(_ name: Line) -> SQL {
        """
        SELECT name FROM \(kind)_look WHERE look = ANY(name_looks(\(name))) AND \(kind) <> \(holder) ORDER BY name LIMIT 1
        """
    }

    /// One text a row.
    private struct Claimed: Statement {
        let sql: SQL

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}

extension Line {
    /// - Throws: a rejection that names the field where nobody could read it aloud, or where it mixes scripts to look like
    ///   another name.
    func requireName(as field: String) throws {
        try requireLetter(in: field)
        if let (word, other) = LookAlikes.mixedWord(in: rawValue) {
            throw Rejection.invalid(field, "mixes letters of two scripts: “\(word)” looks like “\(other)”")
        }
    }

    /// The same of a person's name, which the refusal does not repeat: that is kept with the receipt.
    func requirePersonName(as field: String) throws {
        try requireLetter(in: field)
        if LookAlikes.mixedWord(in: rawValue) != nil {
            throw Rejection.invalid(field, "mixes letters of two scripts in one word")
        }
    }

    private func requireLetter(in field: String) throws {
        guard FoldedKey(rawValue).hasLetter else { throw Rejection.invalid(field, "must have a letter or a digit") }
    }
}
