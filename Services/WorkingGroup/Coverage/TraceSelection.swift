internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A whole trace by one statement: the page of actions first, then what stands before and behind them.
struct TraceSelection: Statement {
    let from: TraceStart
    let actor: Actor
    let window: PageWindow

    /// Of `action_link`.
    static let order = Keyset<TracedAction>(.ascending("due_on", \.due), .ascending("action", \.id))

    struct Output: Sendable {
        let exists: Bool
        let needs: [TracedNeed]
        let proposals: [TracedProposal]
        let decisions: [TracedDecision]
        let actions: [TracedAction]
    }

    var sql: SQL {
        """
        WITH root AS MATERIALIZED (
            SELECT \(rootNeeds) AS needs, \(rootProposals) AS proposals
        ), decided AS MATERIALIZED (
            \(decided)
        ), page AS MATERIALIZED (
            SELECT action.* FROM action WHERE id IN (\(page)) ORDER BY due_on, id LIMIT \(window.limit)
        ), shown AS (
            SELECT proposals, needs, decisions FROM page ORDER BY due_on, id LIMIT \(window.limit - 1)
        ), taken AS MATERIALIZED (
            SELECT id, number, title, taken_on, proposals, needs FROM decision
            WHERE id IN (SELECT unnest(decisions) FROM shown UNION SELECT id FROM decided) AND \(stands)
        ), linked AS (
            SELECT proposals, needs FROM shown UNION ALL SELECT proposals, needs FROM taken
            UNION ALL SELECT proposals, needs FROM root
        ), chain AS MATERIALIZED (
            SELECT ARRAY(SELECT unnest(proposals) FROM linked UNION SELECT number FROM proposal_lineage
                    WHERE ancestor IN (SELECT unnest(proposals) FROM linked)) AS proposals,
                ARRAY(SELECT DISTINCT unnest(needs) FROM linked) AS needs
        )
        SELECT \(exists) AS exists,
            (SELECT coalesce(json_agg(json_build_object('id', id, 'summary', summary, 'regions', regions,
                'proposals', related_proposals) ORDER BY id), '[]')
            FROM need WHERE (id = ANY((SELECT needs FROM chain)::text[]) \(answered)) AND \(stands)) AS needs,
            (SELECT coalesce(json_agg(json_build_object('number', number, 'title', title, 'cluster', cluster,
                'isCurrent', is_current) ORDER BY number), '[]')
            FROM proposal WHERE number = ANY((SELECT proposals FROM chain)::bigint[])) AS proposals,
            (SELECT coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title, 'takenOn', taken_on,
                'proposals', proposals, 'needs', needs) ORDER BY taken_on, number), '[]') FROM taken) AS decisions,
            (SELECT coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title, 'owner', owner,
                'due', due_on, 'state', state, 'percent', percent, 'needs', needs, 'proposals', proposals,
                'decisions', decisions, 'evidence', (\(evidence))) ORDER BY due_on, id), '[]') FROM page) AS actions
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            exists: row.exists, needs: row.json.needs, proposals: row.json.proposals, decisions: row.json.decisions,
            actions: row.json.actions)
    }

    /// The actions that follow the start up, by due date: as many of each link as a page can hold are enough.
    private var page: SQL {
        switch from.kind {
        case .action: visible("id = \(from.id)")
        case .evidence:
            visible(
                """
                id = (SELECT action FROM evidence
                    WHERE evidence = \(from.id)::bigint AND \(VisibleDocuments.hasEvidence(for: actor)))
                """)
        case .decision: linked("SELECT 'decision', \(from.id)::text UNION SELECT 'decision', id FROM decided")
        case .need, .proposal:
            linked(
                """
                SELECT 'need', unnest(needs) FROM root WHERE \(from.kind) = 'need'
                UNION ALL SELECT 'proposal', unnest(proposals)::text FROM root
                UNION ALL SELECT 'decision', id FROM decided
                """)
        }
    }

    private func visible(_ condition: SQL) -> SQL {
        "SELECT id FROM action WHERE \(condition) AND \(ActionRow.isVisible(to: actor))"
    }

    private func linked(_ links: SQL) -> SQL {
        """
        SELECT action FROM (
            SELECT DISTINCT due_on, action FROM (\(links)) AS link (kind, object) CROSS JOIN LATERAL (
                SELECT due_on, action FROM action_link WHERE action_link.kind = link.kind
                    AND action_link.object = link.object
                    AND \(ActionRow.isVisible(to: actor, in: "action_link")) AND \(window.start)
                ORDER BY \(window.order) LIMIT \(window.limit)) AS first
            ORDER BY \(window.order) LIMIT \(window.limit)
        ) AS found
        """
    }

    private var rootNeeds: SQL {
        switch from.kind {
        case .need: "ARRAY[\(from.id)::text]"
        case .decision: "coalesce((SELECT needs FROM decision WHERE \(isStart)), '{}')"
        default: "'{}'::text[]"
        }
    }

    /// With those that a proposal came from, and with those that came of what answers a need.
    private var rootProposals: SQL {
        switch from.kind {
        case .proposal: "ARRAY(SELECT ancestor FROM proposal_lineage WHERE number = \(from.id)::bigint)"
        case .need:
            """
            ARRAY(SELECT number FROM proposal_lineage
                WHERE ancestor IN (SELECT unnest(related_proposals) FROM need WHERE id = \(from.id)))
            """
        case .decision: "coalesce((SELECT proposals FROM decision WHERE \(isStart)), '{}')"
        default: "'{}'::bigint[]"
        }
    }

    /// The start, if it is a decision; those that were taken about the start, if it is a need or a proposal.
    private var decided: SQL {
        switch from.kind {
        case .decision: "SELECT id FROM decision WHERE \(isStart)"
        case .need, .proposal:
            """
            SELECT decision.id FROM root
            JOIN decision ON (decision.proposals && root.proposals OR decision.needs && root.needs)
                AND decision.withdrawn_at IS NULL
            """
        case .action, .evidence: "SELECT NULL::text WHERE false"
        }
    }

    /// A decision is named by its id or by its number.
    private var isStart: SQL { "id = \(from.id) OR withdrawn_at IS NULL AND key = \(from.id.rawValue.uppercased())" }

    /// Where the start is no need itself, also the needs that the proposals answer.
    private var answered: SQL {
        from.kind == .need
            ? "" : "OR related_proposals && (SELECT proposals FROM chain)::bigint[]"
    }

    /// What was withdrawn is no part of a trace, unless this begins there.
    private var stands: SQL { "(withdrawn_at IS NULL OR id = \(from.id))" }

    private var exists: SQL {
        switch from.kind {
        case .need: "EXISTS (SELECT FROM need WHERE id = \(from.id))"
        case .proposal: "EXISTS (SELECT FROM proposal WHERE number = \(from.id)::bigint)"
        case .decision: "EXISTS (SELECT FROM decided) OR EXISTS (SELECT FROM page)"
        case .action, .evidence: "EXISTS (SELECT FROM page)"
        }
    }

    private var evidence: SQL {
        """
        SELECT coalesce(json_agg(json_build_object('number', evidence.evidence, 'kind', kind, 'reference', reference,
            'title', evidence.title, 'dated', dated, 'accepted', accepted) ORDER BY evidence.evidence), '[]')
        FROM evidence LEFT JOIN evidence_review USING (action, evidence)
        WHERE evidence.action = page.id AND withdrawn_at IS NULL AND \(VisibleDocuments.hasEvidence(for: actor))
        """
    }
}
