internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ListEvidence: Query {
    public func answer(in context: QueryContext) async throws -> Page<ListedEvidence> {
        try await context.page(after, limit, by: Self.order) {
            Select(reviewed: reviewed, actor: context.actor, window: $0)
        }
    }

    private static let order = Keyset<ListedEvidence>(.ascending("evidence.evidence", \.evidence.number))

    private struct Select: Statement {
        let reviewed: Bool?
        let actor: Actor
        let window: PageWindow

        var sql: SQL {
            """
            SELECT action.id, action.number, action.title, action.owner, evidence.evidence, evidence.kind, reference,
                attachment, evidence.title AS evidence_title, dated, attached_by, evidence.on_behalf_of, attached_at,
                accepted, note, reviewed_by, evidence_review.on_behalf_of AS reviewed_for, reviewed_at,
                \(CorrectionLog.evidenceColumn("evidence.evidence"))
            FROM evidence JOIN action ON action.id = evidence.action
                LEFT JOIN evidence_review ON evidence_review.evidence = evidence.evidence
            WHERE withdrawn_at IS NULL AND \(ActionRow.isVisible(to: actor))
                AND \(VisibleDocuments.hasEvidence(for: actor)) \(review)
                AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        private var review: SQL {
            switch reviewed {
            case true: "AND reviewed_at IS NOT NULL"
            case false: "AND reviewed_at IS NULL"
            case nil: ""
            }
        }

        static func decode(_ row: Row) throws -> ListedEvidence {
            let review = try EvidenceReview(
                accepted: row.accepted, note: row.note, reviewer: row.reviewed_by, onBehalfOf: row.reviewed_for,
                at: row.reviewed_at)
            return try ListedEvidence(
                action: row.id, number: row.number, title: row.title, owner: row.owner,
                evidence: Evidence(
                    number: row.evidence, kind: row.kind, reference: row.reference, attachment: row.attachment,
                    title: row.evidence_title, dated: row.dated, by: row.attached_by, onBehalfOf: row.on_behalf_of,
                    at: row.attached_at, review: review, corrections: row.json.corrections))
        }
    }
}
