public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterParty: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        // The inbox of the secretariat goes by this name, and its units by theirs.
        guard id.rawValue != "secretariat", !id.rawValue.hasPrefix("unit-") else {
            throw Rejection.invalid("id", "is reserved")
        }
        guard (aliases ?? []).count <= 50 else { throw Rejection.invalid("aliases", "must be at most 50") }
        guard try await insert(in: unit) else { return try await unchanged(in: unit) }
        try await PartyNames.claim(namesByField, for: id, in: unit)
        try unit.tell(PartyRegistered(party: id, name: name, kind: kind, region: region), about: "party:\(id)")
        return try await Party.load(id, in: unit)
    }

    /// Official names, aliases and accreditations that came later are no difference.
    private func unchanged(in unit: UnitOfWork) async throws -> Party {
        let known = try await Party.load(id, in: unit)
        let given = Party(
            id: id, name: name, officialName: officialName, names: known.names, acronym: acronym, iso3166: iso3166,
            kind: kind, status: kind.status, region: region,
            aliases: Set(aliases ?? []).isSubset(of: known.aliases) ? known.aliases : aliases ?? [],
            accreditation: known.accreditation, note: note)
        try Rejection.requireSame("party", id, onRecord: known, given: given)
        return known
    }

    private func insert(in unit: UnitOfWork) async throws -> Bool {
        do {
            return try await unit.execute(
                """
                INSERT INTO party (id, name, official_name, acronym, iso3166, kind, region, aliases, note)
                VALUES (\(id), \(name), \(officialName), \(acronym), \(iso3166), \(kind), \(region), \(aliases ?? []),
                    \(note))
                ON CONFLICT (id) DO NOTHING
                """) == 1
        } catch let error as PostgresError where error.constraint == "party_iso3166" {
            throw Rejection.invalid("iso3166", "belongs to another party")
        }
    }

    /// The official name is one more way to be found.
    private var namesByField: [(field: String, name: Line)] {
        [("name", name)] + [officialName].compactMap(\.self).map { ("officialName", $0) }
            + (aliases ?? []).map { ("aliases", $0) }
    }
}

enum PartyNames {
    /// Lets a party be found by names, in whatever case. One that leads to another party is refused: two bodies are
    /// never joined by a name.
    ///
    /// - Throws: a rejection that names the field of the first name that is taken.
    @Reactor static func claim(
        _ names: [(field: String, name: Line)], for party: PartyID, in unit: UnitOfWork
    ) async throws {
        let keys = Array(Set(names.map { $0.name.rawValue.lowercased() })).sorted()
        let claimed = Set(try await unit.query(Claim(party: party, names: keys)))
        if let taken = names.first(where: { !claimed.contains($0.name.rawValue.lowercased()) }) {
            throw Rejection.invalid(taken.field, "“\(taken.name.rawValue.lowercased())” leads to another party")
        }
    }

    /// Answers the names that lead to the party now.
    private struct Claim: Statement {
        let party: PartyID
        let names: [String]

        var sql: SQL {
            """
            INSERT INTO party_name (name, party) SELECT name, \(party) FROM unnest(\(names)) AS given (name)
            ON CONFLICT (name) DO UPDATE SET party = excluded.party WHERE party_name.party = excluded.party
            RETURNING name
            """
        }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}
