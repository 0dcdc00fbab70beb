public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListEvidence: Query {
    public func answer(in context: QueryContext) async throws -> Page<ListedEvidence> {
        let cursor = try PageCursor(after: after, count: 1)
        let rows = try await context.query(
            Select(
                reviewed: reviewed, actor: context.actor, after: try cursor?.integer(0), limit: PageLimit.rows(limit)))
        return Page(rows: rows, limit: limit) { [String($0.evidence.number)] }
    }

    private struct Select: Statement {
        let reviewed: Bool?
        let actor: Actor
        let after: Int?
        let limit: Int

        var sql: SQL {
            """
            SELECT action.id, action.number, action.title, action.owner, evidence.evidence, evidence.kind, reference,
                evidence.title AS evidence_title, dated, attached_by, evidence.on_behalf_of, attached_at, accepted, note,
                reviewed_by, evidence_review.on_behalf_of AS reviewed_for, reviewed_at
            FROM evidence JOIN action ON action.id = evidence.action
                LEFT JOIN evidence_review ON evidence_review.evidence = evidence.evidence
            WHERE \(ActionRow.isVisible(to: actor)) AND \(VisibleDocuments.hasEvidence(for: actor)) \(conditions)
            ORDER BY evidence.evidence LIMIT \(limit)
            """
        }

        private var conditions: SQL {
            var conditions: SQL = ""
            switch reviewed {
            case true: conditions = "AND reviewed_at IS NOT NULL"
            case false: conditions = "AND reviewed_at IS NULL"
            case nil: break
            }
            if let after { conditions = "\(conditions) AND evidence.evidence > \(after)" }
            return conditions
        }

        static func decode(_ row: Row) throws -> ListedEvidence {
            let review = try EvidenceReview(
                accepted: row.accepted, note: row.note, reviewer: row.reviewed_by, onBehalfOf: row.reviewed_for,
                at: row.reviewed_at)
            return try ListedEvidence(
                action: row.id, number: row.number, title: row.title, owner: row.owner,
                evidence: Evidence(
                    number: row.evidence, kind: row.kind, reference: row.reference, title: row.evidence_title, dated: row.dated,
                    by: row.attached_by, onBehalfOf: row.on_behalf_of, at: row.attached_at, review: review))
        }
    }
}
