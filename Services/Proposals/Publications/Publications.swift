internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

enum Publications {
    /// What stands in the publication that holds is not changed behind it. A new publication ends the former for good.
    ///
    /// - Precondition: the graph is locked.
    @Reactor static func requireUnpublished(
        _ proposals: [ProposalNumber], to doing: ProblemText, field: String = "proposal", in unit: UnitOfWork
    ) async throws {
        guard let (publication, published, stands) = try await unit.first(Newest()), stands,
            let proposal = proposals.first(where: published.contains)
        else { return }
        throw Rejection(
            .transitionRefused,
            detail:
                "To \(doing) proposal \(proposal), withdraw publication \(publication) first: the proposal stands in it.",
            fields: [FieldProblem(field: field, detail: "proposal \(proposal) stands in publication \(publication)")])
    }

    private struct Newest: Statement {
        var sql: SQL {
            "SELECT number, proposals, withdrawn_at IS NULL FROM publication ORDER BY number DESC LIMIT 1"
        }

        static func decode(_ row: Row) throws -> (Int, [ProposalNumber], Bool) {
            try row.decode(Int.self, [ProposalNumber].self, Bool.self)
        }
    }
}

extension Publication {
    static var columns: SQL {
        """
        number, note, published_at, published_by, originals, contents, withdrawn_at, withdrawal_reason,
        (SELECT min(later.number) FROM publication AS later WHERE later.number > publication.number) AS replaced_by
        """
    }

    init(_ row: Row) throws {
        try self.init(
            number: row.number, note: row.note, publishedAt: row.published_at, publishedBy: row.published_by,
            originals: row.originals, proposals: row.json.contents, withdrawnAt: row.withdrawn_at,
            withdrawalReason: row.withdrawal_reason, replacedBy: row.replaced_by)
    }
}
