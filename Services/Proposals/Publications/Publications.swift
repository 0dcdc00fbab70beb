internal import Messaging
internal import Models
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

extension Publication {
    static var columns: SQL {
        "number, note, published_at, published_by, originals, contents::text, withdrawn_at, withdrawal_reason"
    }

    init(_ row: Row) throws {
        let (number, note, at, by, originals, contents, withdrawnAt, reason) = try row.decode(
            Int.self, Prose?.self, Instant.self, Line.self, Int.self, String.self, Instant?.self, Prose?.self)
        self.init(
            number: number, note: note, publishedAt: at, publishedBy: by, originals: originals,
            proposals: try JSON.decode([PublishedProposal].self, from: contents),
            withdrawnAt: withdrawnAt, withdrawalReason: reason)
    }
}
