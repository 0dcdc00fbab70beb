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
                (SELECT count(*) FROM need WHERE withdrawn_at IS NULL) AS needs,
                (SELECT count(*) FROM need WHERE \(Gap.needsProposal)) AS unanswered,
                (SELECT count(*) FROM need WHERE \(Gap.needsAction(actor))) AS unaddressed,
                (SELECT count(*) FROM proposal WHERE is_current) AS proposals,
                (SELECT count(*) FROM proposal WHERE is_current AND \(Gap.proposalNeedsAction(actor))) AS unfollowed,
                coalesce(sum(actions), 0)::bigint AS actions,
                coalesce(sum(actions) FILTER (WHERE NOT has_evidence), 0)::bigint AS unproven,
                coalesce(sum(actions) FILTER (WHERE NOT has_evidence
                    AND state IN (\(ActionState.done), \(ActionState.verified))), 0)::bigint AS done
            FROM action_tally WHERE is_live AND \(ActionRow.isVisible(to: actor, in: "action_tally"))
            """
        }

        static func decode(_ row: Row) throws -> CoverageGaps {
            try CoverageGaps(
                needs: row.needs, needsWithoutProposal: row.unanswered, needsWithoutAction: row.unaddressed,
                proposals: row.proposals, proposalsWithoutAction: row.unfollowed, actions: row.actions,
                actionsWithoutEvidence: row.unproven, doneWithoutEvidence: row.done)
        }
    }
}

/// What is missing where, as conditions: links answer from their index.
enum Gap {
    static let needsProposal: SQL = """
        need.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM proposal_lineage AS line JOIN proposal USING (number)
            WHERE ancestor = ANY(need.related_proposals) AND is_current)
        """

    /// Neither has it an action of its own, nor one that carries out a decision about it.
    ///
    /// Sought one by one, and no further than to the first: a plan that joins would read all links of decisions.
    static func needsAction(_ actor: Actor) -> SQL {
        """
        need.withdrawn_at IS NULL AND NOT EXISTS \(link(of: .need, "need.id", actor))
        AND (SELECT true FROM decision CROSS JOIN LATERAL \(link(of: .decision, "decision.id", actor)) AS link
            WHERE decision.needs @> ARRAY[need.id] AND decision.withdrawn_at IS NULL LIMIT 1) IS NULL
        """
    }

    /// As with needs; what follows up the proposals that it came from counts.
    static func proposalNeedsAction(_ actor: Actor) -> SQL {
        """
        (SELECT true FROM proposal_lineage AS line
            CROSS JOIN LATERAL \(link(of: .proposal, "line.ancestor::text", actor)) AS link
            WHERE line.number = proposal.number LIMIT 1) IS NULL
        AND (SELECT true FROM proposal_lineage AS line JOIN decision ON decision.proposals @> ARRAY[line.ancestor]
                AND decision.withdrawn_at IS NULL
            CROSS JOIN LATERAL \(link(of: .decision, "decision.id", actor)) AS link
            WHERE line.number = proposal.number LIMIT 1) IS NULL
        """
    }

    static func unproven(_ actor: Actor) -> SQL {
        "is_live AND NOT has_evidence AND \(ActionRow.isVisible(to: actor))"
    }

    private static func link(of kind: TraceKind, _ object: SQL, _ actor: Actor) -> SQL {
        """
        (SELECT FROM action_link WHERE action_link.kind = \(kind) AND action_link.object = \(object) AND is_live
            AND \(ActionRow.isVisible(to: actor, in: "action_link")) LIMIT 1)
        """
    }
}
