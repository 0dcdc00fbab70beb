public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowParty: Query {
    public func answer(in context: QueryContext) async throws -> Party {
        guard let known = try await context.first(FindParty(id: party, today: context.now.date)) else {
            throw Rejection.notFound("party", party, hint: try await NearParties.hint(for: party.rawValue, in: context))
        }
        return known
    }
}

struct FindParty: Statement {
    let id: PartyID
    let today: CalendarDate

    var sql: SQL { "SELECT \(Party.columns(on: today)) FROM party WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Party { try Party(row) }
}

/// Names, accreditations and nominations of one party stand in one order: its row is what writers queue at.
struct LockParty: Statement {
    let id: PartyID
    let today: CalendarDate

    var sql: SQL { "SELECT \(Party.columns(on: today)) FROM party WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Party { try Party(row) }
}

/// Those of the given parties that are in the register.
struct KnownParties: Statement {
    let parties: [PartyID]

    var sql: SQL { "SELECT id FROM party WHERE id = ANY(\(parties))" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}

extension Party {
    /// The party as the unit of work leaves it.
    @Reactor static func load(_ id: PartyID, in unit: UnitOfWork) async throws -> Party {
        guard let known = try await unit.first(FindParty(id: id, today: unit.now.date)) else {
            throw Rejection.notFound("party", id)
        }
        return known
    }

    static func columns(on today: CalendarDate) -> SQL {
        """
        id, name, official_name, acronym, iso3166, kind, region, aliases, note,
        ARRAY(SELECT language FROM party_official_name WHERE party_official_name.party = party.id ORDER BY language)
            AS name_languages,
        ARRAY(SELECT party_official_name.name FROM party_official_name WHERE party_official_name.party = party.id
            ORDER BY language) AS names,
        \(Accreditation.columns(on: today))
        """
    }

    init(_ row: Row) throws {
        let languages: [LanguageTag] = try row.name_languages
        let kind: PartyKind = try row.kind
        try self.init(
            id: row.id, name: row.name, officialName: row.official_name,
            names: zip(languages, row.names as [Line]).map { PartyName(language: $0, name: $1) }, acronym: row.acronym,
            iso3166: row.iso3166, kind: kind, status: kind.status, region: row.region, aliases: row.aliases,
            accreditation: Accreditation(row), note: row.note)
    }
}

extension Accreditation {
    /// Of the one that holds, or else of the next one, or else of the last.
    fileprivate static func columns(on today: CalendarDate) -> SQL {
        let standing: SQL = """
            CASE WHEN valid_from > \(today) THEN \(AccreditationStanding.upcoming)
                WHEN valid_to < \(today) THEN \(AccreditationStanding.lapsed) ELSE \(AccreditationStanding.valid) END
            """
        let shown: SQL = """
            FROM accreditation WHERE accreditation.party = party.id
            ORDER BY array_position(\(AccreditationStanding.allCases)::text[], \(standing)),
                CASE WHEN valid_from > \(today) THEN valid_from END, valid_from DESC LIMIT 1
            """
        return """
            (SELECT class \(shown)), (SELECT reference \(shown)), (SELECT valid_from \(shown)),
            (SELECT valid_to \(shown)), (SELECT \(standing) \(shown)) AS standing
            """
    }

    /// - Returns: nil where the party has none.
    fileprivate init?(_ row: Row) throws {
        guard let accreditationClass: AccreditationClass = try row.class else { return nil }
        try self.init(
            accreditationClass: accreditationClass, reference: row.reference, validFrom: row.valid_from,
            validTo: row.valid_to, standing: row.standing)
    }
}
