public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterInstrument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Instrument {
        let given = try instrument
        try await check(given, in: unit)
        let inserted = try await unit.execute(
            """
            INSERT INTO instrument (id, name, official_name, acronym, kind, is_organisation, aliases, party, related,
                named_by, summary, source)
            VALUES (\(given.id), \(name), \(officialName), \(acronym), \(kind), \(kind.isOrganisation),
                \(given.aliases), \(party), \(given.related), \(given.namedBy), \(summary), \(source))
            ON CONFLICT (id) DO NOTHING
            """)
        guard inserted == 1 else {
            let known = try await Instrument.load(given.id, in: unit)
            try Rejection.requireSame("instrument", given.id, onRecord: known.with(links: []), given: given)
            return known
        }
        try await claimNames(for: given.id, in: unit)
        try unit.tell(
            InstrumentRegistered(instrument: given.id, name: name, kind: kind), about: "instrument:\(given.id)")
        return given
    }

    private var instrument: Instrument {
        get throws {
            for (field, count) in [
                ("aliases", aliases?.count), ("related", related?.count), ("namedBy", namedBy?.count),
            ] where count ?? 0 > 50 {
                throw Rejection.invalid(field, "must be at most 50")
            }
            return Instrument(
                id: id ?? .generate(), name: name, officialName: officialName, acronym: acronym, kind: kind,
                isOrganisation: kind.isOrganisation, aliases: aliases ?? [], party: party, related: related ?? [],
                namedBy: namedBy ?? [], summary: summary, source: source, links: [])
        }
    }

    private func check(_ given: Instrument, in unit: UnitOfWork) async throws {
        let parties = [party].compactMap(\.self) + given.namedBy
        if let stranger = try await unit.first(UnknownParty(parties: parties)) {
            throw try await NearParties.refusal(of: stranger, as: stranger == party ? "party" : "namedBy", in: unit)
        }
        if given.related.contains(given.id) { throw Rejection.invalid("related", "must be others") }
        if let stranger = try await unit.first(UnknownInstrument(instruments: given.related)) {
            throw Rejection.invalid("related", "“\(stranger)” is not in the register")
        }
    }

    /// What is there already under one of its names is not entered again under another id.
    private func claimNames(for id: InstrumentID, in unit: UnitOfWork) async throws {
        let names =
            [("name", name)] + [officialName].compactMap(\.self).map { ("officialName", $0) }
            + (aliases ?? []).map { ("aliases", $0) }
        let given = Array(Set(names.map(\.1.rawValue))).sorted()
        if let alike = try await unit.first(Alike(names: given)) {
            let field = names.first { $0.1 == alike.name }?.0 ?? "name"
            throw Rejection.invalid(field, "“\(alike.name)” looks like “\(alike.other)”, which is in the register")
        }
        for (field, name) in names { try name.requireName(as: field) }
        let claimed = Set(try await unit.query(Claim(instrument: id, names: given)))
        if let taken = names.first(where: { !claimed.contains(FoldedKey($0.1.rawValue).rawValue) }) {
            throw Rejection.invalid(taken.0, "“\(taken.1)” is in the register under another id")
        }
    }

    /// The first name that looks like one in the register, and is not the same.
    private struct Alike: Statement {
        let names: [String]

        var sql: SQL {
            """
            SELECT given.name, instrument_name.name FROM unnest(\(names)) AS given (name)
            JOIN instrument_name ON look = name_look(given.name)
            WHERE key <> name_key(given.name) LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> (name: Line, other: Line) { try row.decode(Line.self, Line.self) }
    }

    private struct Claim: Statement {
        let instrument: InstrumentID
        let names: [String]

        var sql: SQL {
            """
            INSERT INTO instrument_name (name, instrument)
            SELECT DISTINCT ON (name_key(name)) name, \(instrument) FROM unnest(\(names)) AS given (name)
            ORDER BY name_key(name), name
            ON CONFLICT (key) DO NOTHING RETURNING key
            """
        }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }

    private struct UnknownInstrument: Statement {
        let instruments: [InstrumentID]

        var sql: SQL {
            """
            SELECT id FROM unnest(\(instruments)) AS given (id)
            WHERE NOT EXISTS (SELECT FROM instrument WHERE instrument.id = given.id) LIMIT 1
            """
        }

        static func decode(_ row: Row) throws -> InstrumentID { try row.decode(InstrumentID.self) }
    }
}

/// The first of some parties that is not in the register.
struct UnknownParty: Statement {
    let parties: [PartyID]

    var sql: SQL {
        """
        SELECT id FROM unnest(\(parties)) AS given (id)
        WHERE NOT EXISTS (SELECT FROM party WHERE party.id = given.id) LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}
