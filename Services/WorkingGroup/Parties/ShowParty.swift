public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowParty: Query {
    public func answer(in context: QueryContext) async throws -> Party {
        let today = context.now.date
        if let id = PartyID(rawValue: party.rawValue),
            let known = try await context.first(FindParty(id: id, today: today))
        {
            return known
        }
        let name = party.rawValue
        if let known = try await context.first(FindPartyByName(name: name, today: today)) { return known }
        throw Rejection.notFound("party", party, hint: try await NearParties.hint(for: name, in: context))
    }

    /// A name leads before a code does: a body may be known by the letters of a state.
    private struct FindPartyByName: Statement {
        let name: String
        let today: CalendarDate

        var sql: SQL {
            """
            SELECT \(Party.columns(on: today)) FROM party
            WHERE id = coalesce(
                (SELECT party FROM party_name WHERE key = \(FoldedKey(name).rawValue)),
                (SELECT id FROM party WHERE iso3166 = \(StateNames.coded(name)?.code)))
            """
        }

        static func decode(_ row: Row) throws -> Party { try Party(row) }
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
        ARRAY(SELECT language FROM party_official_name WHERE party_official_name.party = party.id ORDER BY language),
        ARRAY(SELECT party_official_name.name FROM party_official_name WHERE party_official_name.party = party.id ORDER BY language),
        \(Accreditation.columns(on: today))
        """
    }

    init(_ row: Row) throws {
        let (
            id, name, officialName, acronym, iso3166, kind, region, aliases, note, languages, names, accreditation,
            reference, validFrom, validTo, standing
        ) = try row.decode(
            PartyID.self, Line.self, Line?.self, Line?.self, CountryCode?.self, PartyKind.self, Region?.self,
            [Line].self, Prose?.self, [LanguageTag].self, [Line].self, AccreditationClass?.self, Line?.self,
            CalendarDate?.self, CalendarDate?.self, AccreditationStanding?.self)
        var accredited: Accreditation?
        if let accreditation, let reference, let validFrom, let standing {
            accredited = Accreditation(
                accreditationClass: accreditation, reference: reference, validFrom: validFrom, validTo: validTo,
                standing: standing)
        }
        self.init(
            id: id, name: name, officialName: officialName,
            names: zip(languages, names).map { PartyName(language: $0, name: $1) }, acronym: acronym,
            iso3166: iso3166, kind: kind, status: kind.status, region: region, aliases: aliases,
            accreditation: accredited, note: note)
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
            (SELECT valid_to \(shown)), (SELECT \(standing) \(shown))
            """
    }
}
