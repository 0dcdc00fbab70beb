public import Messaging
public import Models
internal import Postgres
internal import Reactor

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
            PublicationWithdrawn(publication: publication, reason: reason), about: Subject(publication: publication),
            reason: reason.rawValue)
        return Publication(
            number: known.number, note: known.note, publishedAt: known.publishedAt, publishedBy: known.publishedBy,
            originals: known.originals, proposals: known.proposals, withdrawnAt: unit.now, withdrawalReason: reason,
            replacedBy: known.replacedBy)
    }

    private struct Find: Statement {
        let number: Int

        var sql: SQL { "SELECT \(Publication.columns) FROM publication WHERE number = \(number) FOR UPDATE" }

        static func decode(_ row: Row) throws -> Publication { try Publication(row) }
    }
}
