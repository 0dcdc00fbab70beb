public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowParty: Query {
    public func answer(in context: QueryContext) async throws -> Party {
        if let id = PartyID(rawValue: party.rawValue), let known = try await context.first(FindParty(id: id)) {
            return known
        }
        guard let known = try await context.first(FindPartyByName(name: party.rawValue.lowercased())) else {
            throw Rejection.notFound("party", party)
        }
        return known
    }

    private struct FindPartyByName: Statement {
        let name: String

        var sql: SQL {
            "SELECT \(Party.columns) FROM party WHERE id = (SELECT party FROM party_name WHERE party_name.name = \(name))"
        }

        static func decode(_ row: Row) throws -> Party { try Party(row) }
    }
}

struct FindParty: Statement {
    let id: PartyID

    var sql: SQL { "SELECT \(Party.columns) FROM party WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Party { try Party(row) }
}

/// Those of the given parties that are in the register.
struct KnownParties: Statement {
    let parties: [PartyID]

    var sql: SQL { "SELECT id FROM party WHERE id = ANY(\(parties))" }

    static func decode(_ row: Row) throws -> PartyID { try row.decode(PartyID.self) }
}

extension Party {
    static var columns: SQL { "id, name, official_name, acronym, iso3166, kind, region, aliases, note" }

    init(_ row: Row) throws {
        let (id, name, officialName, acronym, iso3166, kind, region, aliases, note) = try row.decode(
            PartyID.self, Line.self, Line?.self, Line?.self, CountryCode?.self, PartyKind.self, Region?.self,
            [Line].self, Prose?.self)
        self.init(
            id: id, name: name, officialName: officialName, acronym: acronym, iso3166: iso3166, kind: kind,
            region: region, aliases: aliases, note: note)
    }
}
