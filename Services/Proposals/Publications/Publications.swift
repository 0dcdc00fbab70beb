public import Messaging
public import Models
internal import Postgres
internal import Reactor

enum Publications {
    /// What stands in the latest publication is not taken apart behind it.
    @Reactor static func requireUnpublished(
        _ proposals: [ProposalNumber], to doing: String, in unit: UnitOfWork
    ) async throws {
        guard let (publication, published) = try await unit.first(Standing()),
            let proposal = proposals.first(where: published.contains)
        else { return }
        throw Rejection(
            .transitionRefused,
            detail: "To \(doing) \(proposal), withdraw publication \(publication) first: the proposal stands in it.",
            fields: [FieldProblem(field: "proposal", detail: "stands in publication \(publication)")])
    }

    private struct Standing: Statement {
        var sql: SQL {
            "SELECT number, proposals FROM publication WHERE withdrawn_at IS NULL ORDER BY number DESC LIMIT 1"
        }

        static func decode(_ row: Row) throws -> (Int, [ProposalNumber]) {
            try row.decode(Int.self, [ProposalNumber].self)
        }
    }
}

extension ListPublications: Query {
    public func answer(in context: QueryContext) async throws -> Page<Publication> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(before: try cursor?.integer(0), limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [String($0.number)] }
    }

    private struct Select: Statement {
        let before: Int?
        let limit: Int

        var sql: SQL {
            """
            SELECT \(Publication.columns) FROM publication
            WHERE (\(before)::bigint IS NULL OR number < \(before)) ORDER BY number DESC LIMIT \(limit)
            """
        }

        static func decode(_ row: Row) throws -> Publication { try Publication(row) }
    }
}

extension WithdrawPublication: Command {
    public func perform(in unit: UnitOfWork) async throws -> Publication {
        try await GraphState.lock(in: unit)
        guard let known = try await unit.first(Find(number: publication)) else {
            throw Rejection.notFound("publication", publication)
        }
        if let at = known.withdrawnAt {
            throw Rejection(.transitionRefused, detail: "Publication \(publication) was withdrawn on \(at.date).")
        }
        unit.enqueue(
            """
            UPDATE publication SET withdrawn_at = \(unit.now), withdrawal_reason = \(reason)
            WHERE number = \(publication)
            """)
        try unit.tell(
            PublicationWithdrawn(publication: publication, reason: reason), about: "publication:\(publication)",
            reason: reason.rawValue)
        return Publication(
            number: known.number, note: known.note, publishedAt: known.publishedAt, publishedBy: known.publishedBy,
            originals: known.originals, proposals: known.proposals, withdrawnAt: unit.now, withdrawalReason: reason)
    }

    private struct Find: Statement {
        let number: Int

        var sql: SQL { "SELECT \(Publication.columns) FROM publication WHERE number = \(number) FOR UPDATE" }

        static func decode(_ row: Row) throws -> Publication { try Publication(row) }
    }
}

extension Publication {
    static var columns: SQL {
        "number, note, published_at, published_by, originals, contents::text, withdrawn_at, withdrawal_reason"
    }

    init(_ row: Row) throws {
        let (number, note, at, by, originals, contents, withdrawnAt, reason) = try row.decode(
            Int.self, Prose?.self, Instant.self, Line.self, Int.self, String.self, Instant?.self, Prose?.self)
        self.init(
            number: number, note: note, publishedAt: at, publishedBy: by, originals: originals,
            proposals: try JSON.decode([PublishedProposal].self, from: Array(contents.utf8)),
            withdrawnAt: withdrawnAt, withdrawalReason: reason)
    }
}
