internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A whole trace by one statement: the page of actions first, then what stands before and behind them.
struct TraceSelection: Statement {
    let from: TraceStart
    let actor: Actor
    let due: CalendarDate?
    let id: String?
    let limit: Int

    struct Output: Sendable {
        let exists: Bool
        let needs: [TracedNeed]
        let proposals: [TracedProposal]
        let actions: [TracedAction]
    }

    var sql: SQL {
        """
        WITH page AS MATERIALIZED (
            SELECT action.* FROM action WHERE id IN (\(page)) ORDER BY due_on, id LIMIT \(limit)
        ), shown AS (
            SELECT proposals, needs FROM page ORDER BY due_on, id LIMIT \(limit - 1)
        ), chain AS MATERIALIZED (
            SELECT ARRAY(SELECT unnest(proposals) FROM shown UNION \(ownProposals)) AS proposals,
                ARRAY(SELECT unnest(needs) FROM shown UNION \(ownNeeds)) AS needs
        )
        SELECT \(exists),
            (SELECT coalesce(json_agg(json_build_object('id', id, 'summary', summary, 'regions', regions,
                'proposals', related_proposals) ORDER BY id), '[]')
            FROM need WHERE id = ANY((SELECT needs FROM chain)::text[]) \(answered)),
            (SELECT coalesce(json_agg(json_build_object('number', number, 'title', title, 'cluster', cluster,
                'isCurrent', is_current) ORDER BY number), '[]')
            FROM proposal WHERE number = ANY((SELECT proposals FROM chain)::bigint[])),
            (SELECT coalesce(json_agg(json_build_object('id', id, 'number', number, 'title', title, 'owner', owner,
                'due', due_on, 'state', state, 'percent', percent, 'needs', needs, 'proposals', proposals,
                'decisions', decisions, 'evidence', (\(evidence))) ORDER BY due_on, id), '[]') FROM page)
        """
    }

    static func decode(_ row: Row) throws -> Output {
        let (exists, needs, proposals, actions) = try row.decode(Bool.self, String.self, String.self, String.self)
        return Output(
            exists: exists, needs: try JSON.decode([TracedNeed].self, from: Array(needs.utf8)),
            proposals: try JSON.decode([TracedProposal].self, from: Array(proposals.utf8)),
            actions: try JSON.decode([TracedAction].self, from: Array(actions.utf8)))
    }

    /// The actions that follow the start up, by due date: as many of each link as a page can hold are enough.
    private var page: SQL {
        switch from.kind {
        case .action: visible("id = \(from.id)")
        case .evidence: visible("id = (SELECT action FROM evidence WHERE evidence = \(from.id)::bigint)")
        case .decision: linked("SELECT 'decision', \(from.id)::text")
        case .proposal: linked("SELECT 'proposal', \(from.id)::text")
        case .need:
            linked(
                """
                SELECT 'need', \(from.id)::text
                UNION ALL SELECT 'proposal', unnest(related_proposals)::text FROM need WHERE id = \(from.id)
                """)
        }
    }

    private func visible(_ condition: SQL) -> SQL {
        "SELECT id FROM action WHERE \(condition) AND \(ActionRow.isVisible(to: actor))"
    }

    private func linked(_ links: SQL) -> SQL {
        let start: SQL = due == nil ? "" : "AND (due_on, action) > (\(due), \(id))"
        return """
            SELECT action FROM (
                SELECT DISTINCT due_on, action FROM (\(links)) AS link (kind, object) CROSS JOIN LATERAL (
                    SELECT due_on, action FROM action_link WHERE action_link.kind = link.kind
                        AND action_link.object = link.object
                        AND \(ActionRow.isVisible(to: actor, in: "action_link")) \(start)
                    ORDER BY due_on, action LIMIT \(limit)) AS first
                ORDER BY due_on, action LIMIT \(limit)
            ) AS found
            """
    }

    private var ownProposals: SQL {
        switch from.kind {
        case .proposal: "SELECT \(from.id)::bigint"
        case .need: "SELECT unnest(related_proposals) FROM need WHERE id = \(from.id)"
        default: "SELECT NULL::bigint WHERE false"
        }
    }

    private var ownNeeds: SQL {
        from.kind == .need ? "SELECT \(from.id)::text" : "SELECT NULL::text WHERE false"
    }

    /// Where the start is no need itself, also the needs that the proposals answer.
    private var answered: SQL {
        from.kind == .need ? "" : "OR related_proposals && (SELECT proposals FROM chain)::bigint[]"
    }

    private var exists: SQL {
        switch from.kind {
        case .need: "EXISTS (SELECT FROM need WHERE id = \(from.id))"
        case .proposal: "EXISTS (SELECT FROM proposal WHERE number = \(from.id)::bigint)"
        default: "EXISTS (SELECT FROM page)"
        }
    }

    private var evidence: SQL {
        """
        SELECT coalesce(json_agg(json_build_object('number', evidence.evidence, 'kind', kind, 'reference', reference,
            'title', evidence.title, 'dated', dated, 'accepted', accepted) ORDER BY evidence.evidence), '[]')
        FROM evidence LEFT JOIN evidence_review USING (action, evidence) WHERE evidence.action = page.id
        """
    }
}
