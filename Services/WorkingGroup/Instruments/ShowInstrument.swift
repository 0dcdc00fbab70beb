public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowInstrument: Query {
    public func answer(in context: QueryContext) async throws -> Instrument {
        guard let found = try await context.first(FindInstrument(id: instrument)) else {
            throw Rejection.notFound("instrument", instrument)
        }
        return found
    }
}

struct FindInstrument: Statement {
    let id: InstrumentID

    var sql: SQL { "SELECT \(Instrument.columns) FROM instrument WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Instrument { try Instrument(row) }
}

extension Instrument {
    /// The entry as the unit of work leaves it.
    @Reactor static func load(_ id: InstrumentID, in unit: UnitOfWork) async throws -> Instrument {
        guard let found = try await unit.first(FindInstrument(id: id)) else {
            throw Rejection.notFound("instrument", id)
        }
        return found
    }

    static var columns: SQL {
        """
        id, name, official_name, acronym, kind, is_organization, aliases, party, related, named_by, summary, source,
        (SELECT coalesce(json_agg(json_build_object('proposal', proposal, 'relation', relation, 'by', by_parties,
            'source', link.source) ORDER BY proposal, relation), '[]')
        FROM instrument_link AS link WHERE link.instrument = instrument.id) AS links
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, name: row.name, officialName: row.official_name, acronym: row.acronym, kind: row.kind,
            isOrganization: row.is_organization, aliases: row.aliases, party: row.party, related: row.related,
            namedBy: row.named_by, summary: row.summary, source: row.source, links: row.json.links)
    }

    func with(links: [InstrumentLink]) -> Instrument {
        Instrument(
            id: id, name: name, officialName: officialName, acronym: acronym, kind: kind,
            isOrganization: isOrganization, aliases: aliases, party: party, related: related, namedBy: namedBy,
            summary: summary, source: source, links: links)
    }
}
