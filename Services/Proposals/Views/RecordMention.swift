public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordMention: Command {
    public func perform(in unit: UnitOfWork) async throws -> Mention {
        _ = try await LockProposal(number: proposal).onTable(in: unit)
        let mention = Mention(
            id: id ?? .generate(), proposal: proposal, regions: regions, summary: summary, source: source)
        let insert: SQL = """
            INSERT INTO mention (id, proposal, regions, summary, source, recorded_by, recorded_at)
            VALUES (\(mention.id), \(proposal), \(regions), \(summary), \(source), \(unit.actor.subject),
                \(unit.now))
            ON CONFLICT (id) DO NOTHING
            """
        guard try await unit.execute(insert) == 1 else {
            guard let known = try await unit.first(FindMention(id: mention.id)) else {
                throw Fault("a mention vanished")
            }
            try Rejection.requireSame("mention", mention.id, onRecord: known, given: mention)
            return known
        }
        try unit.tell(
            MentionRecorded(mention: mention.id, proposal: proposal, regions: regions),
            about: Subject(proposal))
        return mention
    }

    private struct FindMention: Statement {
        let id: MentionID

        var sql: SQL { "SELECT \(Mention.columns) FROM mention WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> Mention { try Mention(row) }
    }
}

extension Mention {
    static var columns: SQL { "id, proposal, regions, summary, source" }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, proposal: row.proposal, regions: row.regions, summary: row.summary, source: row.source)
    }
}
