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
                evidence.title, dated, attached_by, evidence.on_behalf_of, attached_at, accepted, note, reviewed_by,
                evidence_review.on_behalf_of, reviewed_at
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
            let (
                action, number, title, owner, piece, kind, reference, name, dated, by, onBehalfOf, at, accepted, note,
                reviewer, reviewedFor, reviewed
            ) = try row.decode(
                ActionID.self, Int.self, Line.self, PartyID.self, Int.self, EvidenceKind.self, Line.self, Line.self,
                CalendarDate.self, Line.self, PartyID?.self, Instant.self, Bool?.self, Prose?.self, Line?.self,
                PartyID?.self, Instant?.self)
            let review = EvidenceReview(
                accepted: accepted, note: note, reviewer: reviewer, onBehalfOf: reviewedFor, at: reviewed)
            return ListedEvidence(
                action: action, number: number, title: title, owner: owner,
                evidence: Evidence(
                    number: piece, kind: kind, reference: reference, title: name, dated: dated, by: by,
                    onBehalfOf: onBehalfOf, at: at, review: review))
        }
    }
}
