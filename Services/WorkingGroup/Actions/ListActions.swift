public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Translations

extension ListActions: Query {
    public func answer(in context: QueryContext) async throws -> Page<FollowUpAction> {
        let keyset = (order ?? .due).keyset(ofLinks: isLinked)
        return try await context.page(after, limit, by: keyset, item: { $0.view(at: context.now) }) {
            Select(filter: self, actor: context.actor, now: context.now, window: $0)
        }
    }

    /// Whether the list is made of the links of a proposal or a need.
    private var isLinked: Bool { proposal != nil || need != nil }

    private struct Select: Statement {
        let filter: ListActions
        let actor: Actor
        let now: Instant
        let window: PageWindow

        var sql: SQL {
            """
            SELECT \(ActionRow.columns) FROM \(source)
            WHERE \(ActionRow.isVisible(to: actor)) \(conditions) AND \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        /// What a filter leaves out is not in the statement, so that each has the plan that is its own.
        private var source: SQL {
            let link: (kind: TraceKind, object: String)? =
                filter.proposal.map { (.proposal, String($0.rawValue)) } ?? filter.need.map { (.need, $0.rawValue) }
            guard let link else { return "action" }
            return """
                (SELECT due_on AS linked_due, action AS linked FROM action_link
                WHERE kind = \(link.kind) AND object = \(link.object)) AS link JOIN action ON id = linked
                """
        }

        private var conditions: SQL {
            var conditions: SQL = ""
            if let state = filter.state { conditions = "\(conditions) AND state = \(state)" }
            if let isOpen = filter.open {
                let states = ActionState.allCases.filter { $0.isOpen == isOpen }
                conditions = "\(conditions) AND state = ANY(\(states))"
            }
            if let owner = filter.owner { conditions = "\(conditions) AND owner = \(owner)" }
            if let need = filter.need, filter.proposal != nil {
                conditions = "\(conditions) AND needs @> ARRAY[\(need)::text]"
            }
            switch filter.overdue {
            case true: conditions = "\(conditions) AND \(ActionRow.isOverdue(at: now))"
            case false: conditions = "\(conditions) AND NOT (\(ActionRow.isOverdue(at: now)))"
            case nil: break
            }
            if let priority = filter.priority { conditions = "\(conditions) AND priority = \(priority)" }
            if let region = filter.region {
                conditions = "\(conditions) AND owner IN (SELECT party.id FROM party WHERE region = \(region))"
            }
            if let day = filter.dueFrom { conditions = "\(conditions) AND due_on >= \(day)" }
            if let day = filter.dueUntil { conditions = "\(conditions) AND due_on <= \(day)" }
            if let text = filter.text { conditions = "\(conditions) AND action.id IN (\(Self.having(text)))" }
            return conditions
        }

        /// The ids of the actions whose words, or present translations of them, have every word of a text.
        private static func having(_ text: SearchText) -> SQL {
            let words = text.foldedPatterns.reduce("true" as SQL) { "\($0) AND folded LIKE \($1)" }
            let put = TranslationLog.subjects(of: .action, mentioning: text.foldedPatterns)
            return """
                SELECT found.id FROM action AS found WHERE \(words)
                UNION SELECT found.id FROM (\(put)) AS put JOIN action AS found ON found.id = put.id
                WHERE put.original = wording_digest(CASE put.field WHEN 'title' THEN found.title ELSE found.description END)
                """
        }

        static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
    }
}

extension ActionOrder {
    /// - Parameter ofLinks: of the links of a proposal or a need, which stand by due date as the actions themselves do.
    fileprivate func keyset(ofLinks: Bool) -> Keyset<ActionRow> {
        switch (self, ofLinks) {
        case (.due, false): Keyset(.ascending("due_on", \.dates.due), .ascending("id", \.id))
        case (.due, true): Keyset(.ascending("linked_due", \.dates.due), .ascending("linked", \.id))
        case (.latest, false): Keyset(.descending("due_on", \.dates.due), .descending("id", \.id))
        case (.latest, true): Keyset(.descending("linked_due", \.dates.due), .descending("linked", \.id))
        case (.newest, _): Keyset(.descending("number", \.number))
        }
    }
}
