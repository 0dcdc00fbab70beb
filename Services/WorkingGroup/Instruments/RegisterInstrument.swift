public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RegisterInstrument: Command {
    public func perform(in unit: UnitOfWork) async throws -> Instrument {
        let given = instrument
        try await check(given, in: unit)
        let inserted = try await unit.execute(
            """
            INSERT INTO instrument (id, name, official_name, acronym, kind, is_organization, aliases, party, related,
                named_by, summary, source)
            VALUES (\(given.id), \(name), \(officialName), \(acronym), \(kind), \(kind.isOrganization),
                \(given.aliases), \(party), \(given.related), \(given.namedBy), \(summary), \(source))
            ON CONFLICT (id) DO NOTHING
            """)
        guard inserted == 1 else {
            let known = try await Instrument.load(given.id, in: unit)
            try Rejection.requireSame("instrument", given.id, onRecord: known.with(links: []), given: given)
            return known
        }
        try await NameClaim.instrument(given.id).claim(namesByField, in: unit)
        try unit.tell(
            InstrumentRegistered(instrument: given.id, name: name, kind: kind), about: Subject(given.id))
        return given
    }

    private var instrument: Instrument {
        Instrument(
            id: id ?? .generate(), name: name, officialName: officialName, acronym: acronym, kind: kind,
            isOrganization: kind.isOrganization, aliases: aliases ?? [], party: party, related: related ?? [],
            namedBy: namedBy ?? [], summary: summary, source: source, links: [])
    }

    private func check(_ given: Instrument, in unit: UnitOfWork) async throws {
        let parties = [party].compactMap(\.self) + given.namedBy
        if let stranger = try await unit.first(UnknownParty(parties: parties)) {
            throw try await NearParties.refusal(of: stranger, as: stranger == party ? "party" : "namedBy", in: unit)
        }
        if given.related.contains(given.id) { throw Rejection.invalid("related", "must be others") }
        if let stranger = try await unit.first(UnknownInstrument(instruments: given.related)) {
            throw Rejection.invalid("related", "names “\(stranger)”, which is not on record")
        }
    }

    /// What is there already under one of its names is not entered again under another id.
    private var namesByField: [(field: String, name: Line)] {
        [("name", name)] + [officialName].compactMap(\.self).map { ("officialName", $0) }
            + (aliases ?? []).map { ("aliases", $0) }
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
