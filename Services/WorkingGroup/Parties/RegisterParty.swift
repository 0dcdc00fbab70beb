public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterParty: Command {
    public func perform(in unit: UnitOfWork) async throws -> Party {
        // The inbox of the secretariat goes by this name.
        guard id.rawValue != "secretariat" else { throw Rejection.invalid("id", "is reserved") }
        guard (aliases ?? []).count <= 50 else { throw Rejection.invalid("aliases", "must be at most 50") }
        let party = Party(
            id: id, name: name, officialName: officialName, acronym: acronym, iso3166: iso3166, kind: kind,
            region: region, aliases: aliases ?? [], note: note)
        guard try await insert(party, in: unit) else {
            guard let known = try await unit.first(FindParty(id: id)) else { throw Fault("a party vanished") }
            try Rejection.requireSame("party", id, onRecord: known, given: party)
            return known
        }
        try await claimNames(of: party, in: unit)
        try unit.tell(PartyRegistered(party: id, name: name, kind: kind, region: region), about: "party:\(id)")
        return party
    }

    private func insert(_ party: Party, in unit: UnitOfWork) async throws -> Bool {
        do {
            return try await unit.execute(party.insert) == 1
        } catch let error as PostgresError where error.constraint == "party_iso3166" {
            throw Rejection.invalid("iso3166", "belongs to another party")
        }
    }

    /// A name that leads to another party is refused: two bodies are never joined by an alias.
    private func claimNames(of party: Party, in unit: UnitOfWork) async throws {
        let names = party.searchNames
        let claimed = Set(try await unit.query(ClaimNames(party: id, names: names)))
        if let taken = names.first(where: { !claimed.contains($0) }) {
            let field =
                switch taken {
                case name.rawValue.lowercased(): "name"
                case officialName?.rawValue.lowercased(): "officialName"
                default: "aliases"
                }
            throw Rejection.invalid(field, "“\(taken)” leads to another party")
        }
    }

    private struct ClaimNames: Statement {
        let party: PartyID
        let names: [String]

        var sql: SQL {
            """
            INSERT INTO party_name (name, party) SELECT name, \(party) FROM unnest(\(names)) AS given (name)
            ON CONFLICT (name) DO NOTHING RETURNING name
            """
        }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}

extension Party {
    /// In lower case, each once. The official name is one more way to be found.
    fileprivate var searchNames: [String] {
        var seen: Set<String> = []
        return ([name] + [officialName].compactMap(\.self) + aliases).map { $0.rawValue.lowercased() }
            .filter { seen.insert($0).inserted }
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO party (\(Self.columns))
        VALUES (\(id), \(name), \(officialName), \(acronym), \(iso3166), \(kind), \(region), \(aliases), \(note))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
