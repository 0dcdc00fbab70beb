public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowGaps: Query {
    public func answer(in context: QueryContext) async throws -> CoverageGaps {
        guard let gaps = try await context.first(Count(actor: context.actor)) else { throw Fault("counts are a row") }
        return gaps
    }

    private struct Count: Statement {
        let actor: Actor

        var sql: SQL {
            """
            SELECT
                (SELECT count(*) FROM need), (SELECT count(*) FROM need WHERE \(Gap.needsProposal)),
                (SELECT count(*) FROM need WHERE \(Gap.needsAction(actor))),
                (SELECT count(*) FROM proposal WHERE is_current),
                (SELECT count(*) FROM proposal WHERE is_current AND \(Gap.proposalNeedsAction(actor))),
                coalesce(sum(actions), 0)::bigint, coalesce(sum(actions) FILTER (WHERE NOT has_evidence), 0)::bigint,
                coalesce(sum(actions) FILTER (WHERE NOT has_evidence
                    AND state IN (\(ActionState.done), \(ActionState.verified))), 0)::bigint
            FROM action_tally WHERE is_live AND \(ActionRow.isVisible(to: actor, in: "action_tally"))
            """
        }

        static func decode(_ row: Row) throws -> CoverageGaps {
            let (needs, unanswered, unaddressed, proposals, unfollowed, actions, unproven, done) = try row.decode(
                Int.self, Int.self, Int.self, Int.self, Int.self, Int.self, Int.self, Int.self)
            return CoverageGaps(
                needs: needs, needsWithoutProposal: unanswered, needsWithoutAction: unaddressed, proposals: proposals,
                proposalsWithoutAction: unfollowed, actions: actions, actionsWithoutEvidence: unproven,
                doneWithoutEvidence: done)
        }
    }
}

/// What is missing where, as conditions: links answer from their index.
enum Gap {
    static let needsProposal: SQL =
        "NOT EXISTS (SELECT FROM proposal WHERE number = ANY(need.related_proposals) AND is_current)"

    static func needsAction(_ actor: Actor) -> SQL {
        without(.need, "need.id", decided: "decision.needs @> ARRAY[need.id]", actor)
    }

    static func proposalNeedsAction(_ actor: Actor) -> SQL {
        without(.proposal, "proposal.number::text", decided: "decision.proposals @> ARRAY[proposal.number]", actor)
    }

    static func unproven(_ actor: Actor) -> SQL {
        "is_live AND NOT has_evidence AND \(ActionRow.isVisible(to: actor))"
    }

    /// Nothing follows the object up: neither an action of its own, nor one that carries out a decision about it.
    private static func without(_ kind: TraceKind, _ object: SQL, decided: SQL, _ actor: Actor) -> SQL {
        let live: SQL = "is_live AND \(ActionRow.isVisible(to: actor, in: "action_link"))"
        return """
            NOT EXISTS (SELECT FROM action_link WHERE kind = \(kind) AND object = \(object) AND \(live))
            AND NOT EXISTS (SELECT FROM decision JOIN action_link ON kind = 'decision' AND object = decision.id
                WHERE \(decided) AND \(live))
            """
    }
}
