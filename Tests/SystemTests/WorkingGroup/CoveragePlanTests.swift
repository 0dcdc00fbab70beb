import Models
import Testing

extension SystemTests {
    @Suite("Many actions", .backbone(), .serialized)
    struct CoveragePlanTests {
        private let backbone: Backbone
        private static let count = 30_000

        init() throws { backbone = try Backbone.running() }

        @Test("lists, gaps and traces of many actions are found by an index, and none of their tables is read through")
        func pages() async throws {
            try await fill()
            let reader = try await backbone.api(as: nil)
            let limit = PageLimit(rawValue: 20)
            let (need, party) = (NeedID(rawValue: "need-7"), PartyID(rawValue: "party-7"))
            let (number, action) = (ProposalNumber(rawValue: 7), ActionID(rawValue: "action-9"))
            let evidence = try await backbone.database.count(
                "SELECT evidence FROM working_group.evidence WHERE action = 'action-9'")
            let answers: [(String, () async throws -> API.Answer)] = [
                ("actions", { try await reader.attempt(ListActions(limit: limit)) }),
                ("actions in a state", { try await reader.attempt(ListActions(state: .blocked, limit: limit)) }),
                ("actions of an owner", { try await reader.attempt(ListActions(owner: party, limit: limit)) }),
                ("actions of a proposal", { try await reader.attempt(ListActions(proposal: number, limit: limit)) }),
                ("actions of a need", { try await reader.attempt(ListActions(need: need, limit: limit)) }),
                ("the last actions", { try await reader.attempt(ListActions(order: .latest, limit: limit)) }),
                ("the newest actions", { try await reader.attempt(ListActions(order: .newest, limit: limit)) }),
                (
                    "actions with words",
                    { try await reader.attempt(ListActions(text: SearchText(rawValue: "2977 action"), limit: limit)) }
                ),
                ("overdue actions", { try await reader.attempt(ListActions(overdue: true, limit: limit)) }),
                ("needs", { try await reader.attempt(ListNeeds(limit: limit)) }),
                ("unaddressed needs", { try await reader.attempt(ListNeeds(unaddressed: true, limit: limit)) }),
                ("needs without an action", { try await reader.attempt(ListNeedGaps(lacking: .action, limit: limit)) }),
                ("proposals without an action", { try await reader.attempt(ListProposalGaps(limit: limit)) }),
                ("actions without evidence", { try await reader.attempt(ListActionGaps(limit: limit)) }),
                ("a trace from a need", { try await reader.attempt(ShowTrace(need: need, limit: limit)) }),
                ("a trace from a proposal", { try await reader.attempt(ShowTrace(proposal: number, limit: limit)) }),
                (
                    "a trace from a decision",
                    { try await reader.attempt(ShowTrace(decision: "decision-7", limit: limit)) }
                ),
                ("a trace from an action", { try await reader.attempt(ShowTrace(action: action)) }),
                ("a trace from evidence", { try await reader.attempt(ShowTrace(evidence: evidence)) }),
            ]
            for (name, ask) in answers {
                let before = try await scans()
                // More often than PostgreSQL looks at a statement before it keeps to one plan.
                for _ in 0..<12 {
                    let answer = try await ask()
                    #expect(answer.status == 200, "\(name): \(answer.text)")
                }
                try await eventually("the counts of \(name)") {
                    _ = try await ask()
                    return try await scans().byIndex > before.byIndex
                }
                #expect(try await scans().readThrough < before.readThrough + Self.count, "\(name) reads a whole table")
            }
        }

        @Test("whether a need has an action, and how many are late, is answered by an index alone")
        func indexOnly() async throws {
            try await fill()
            let plans = try await backbone.database.rows(
                """
                SET search_path = working_group;
                EXPLAIN SELECT count(*) FROM need WHERE NOT EXISTS (
                    SELECT FROM action_link WHERE kind = 'need' AND object = need.id AND is_live
                        AND (visibility = ANY('{public}') OR owner = ANY('{}')));
                EXPLAIN SELECT state, 0, 1 FROM action
                WHERE can_be_late AND due_at < current_date AND due_on <= current_date + 1
                    AND (visibility = ANY('{public}') OR owner = ANY('{}'));
                """
            ).joined(separator: "\n")
            for index in ["action_link_object", "action_late"] {
                #expect(plans.contains("Index Only Scan using \(index)"), "\(plans)")
            }
            #expect(!plans.contains("Seq Scan on action"), "\(plans)")
        }

        private func fill() async throws {
            guard try await backbone.database.count("SELECT count(*) FROM working_group.action") == 0 else { return }
            let rows = "generate_series(1, \(Self.count)) AS n"
            try await backbone.database.execute(
                """
                SET search_path TO working_group, pg_catalog;
                INSERT INTO party (id, name, kind, region, aliases)
                    SELECT 'party-' || n, 'Party ' || n, 'member-state', 'AG', '{}' FROM generate_series(0, 99) AS n;
                INSERT INTO need (id, list, item, summary, regions, related_proposals, registered_proposals)
                    SELECT 'need-' || n, 'l', 'i', 'A need', '{AG}', ARRAY[n % 20 + 1], ARRAY[n % 20 + 1]
                    FROM generate_series(0, 69) AS n;
                INSERT INTO proposal (number, title, cluster, is_current)
                    SELECT n, 'Proposal ' || n, 'A', true FROM generate_series(1, 24) AS n;
                INSERT INTO action (id, title, owner, due_on, due_at, priority, funding, proposals, needs, decisions, state,
                        visibility, zone)
                    SELECT 'action-' || n, 'Action ' || n, 'party-' || n % 100, day, day, 'normal', 'funded',
                        ARRAY[n % 20 + 1], ARRAY['need-' || n % 60], ARRAY['decision-' || n % 40],
                        (ARRAY['proposed', 'accepted', 'blocked', 'verified', 'dropped'])[n % 5 + 1],
                        CASE WHEN n % 20 = 1 THEN 'restricted' ELSE 'public' END, 'UTC'
                    FROM (SELECT n, current_date - 5 + n % 1000 AS day FROM \(rows)) AS days;
                INSERT INTO decision (id, key, sequence, number, title, taken_on, proposals, needs, documents, recorded_by,
                        recorded_at, terms)
                    SELECT 'decision-' || n, 'P/' || n, 'P', 'P/' || n, 'Decision', current_date, ARRAY[n % 20 + 1],
                        ARRAY['need-' || n % 60], '{}', 'a', now(), '{}'
                    FROM generate_series(0, 39) AS n;
                INSERT INTO evidence (action, kind, reference, title, dated, attached_by, attached_at)
                    SELECT 'action-' || n, 'document', 'A/1', 'T', '2026-01-01', 'a', '2026-01-01'
                    FROM \(rows) WHERE n % 3 = 0;
                """)
            for table in ["action", "action_link", "evidence", "need"] {
                try await backbone.database.execute("VACUUM ANALYZE working_group.\(table)")
            }
        }

        /// How many rows of the large tables were read one after the other, and how often an index was asked.
        private func scans() async throws -> (readThrough: Int, byIndex: Int) {
            let names = "'action', 'action_link', 'evidence', 'need', 'proposal'"
            let tables = "schemaname = 'working_group' AND relname IN (\(names))"
            let sums = "coalesce(sum(seq_tup_read), 0) || ' ' || coalesce(sum(idx_scan) + sum(seq_scan), 0)"
            let numbers = try await backbone.database.value("SELECT \(sums) FROM pg_stat_user_tables WHERE \(tables)")
                .split(separator: " ").compactMap { Int($0) }
            try #require(numbers.count == 2)
            return (numbers[0], numbers[1])
        }
    }
}
