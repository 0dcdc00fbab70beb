public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowDraft: Query {
    public func answer(in context: QueryContext) async throws -> Draft {
        guard let known = try await context.first(Find(id: draft)) else { throw Rejection.notFound("draft", draft) }
        try known.checkReader(context.actor)
        return known
    }

    private struct Find: Statement {
        let id: DraftID

        var sql: SQL { "SELECT \(Draft.columns) FROM draft WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> Draft { try Draft(row) }
    }
}

extension Draft {
    static var columns: SQL { "id, call_id, party, version, content, saved_by, saved_at, submission_id" }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, call: row.call_id, party: row.party, version: row.version, content: row.json.content,
            savedBy: row.saved_by, savedAt: row.saved_at, submission: row.submission_id)
    }

    /// As lists have it: a page of full texts would be too much for one message.
    var withoutBody: Draft {
        Draft(
            id: id, call: call, party: party, version: version,
            content: DraftContent(
                submitters: content.submitters, submitterClass: content.submitterClass, title: content.title,
                topics: content.topics, proposals: content.proposals, needs: content.needs,
                attachments: content.attachments),
            savedBy: savedBy, savedAt: savedAt, submission: submission)
    }

    /// What is not submitted yet is its party's own matter. To others it is as if there were none.
    func checkReader(_ actor: Actor) throws {
        guard actor.maySpeak(for: party) else { throw Rejection.notFound("draft", id) }
    }
}
