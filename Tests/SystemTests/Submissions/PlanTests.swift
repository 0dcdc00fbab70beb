import Models
import Testing

extension SystemTests {
    @Suite("Many submissions", .backbone(), .serialized)
    struct SubmissionPlanTests {
        private let backbone: Backbone
        private static let count = 30_000

        init() throws { backbone = try Backbone.running() }

        @Test(
            "what is asked of many submissions, points, drafts and files is found by an index, and none of them is read through"
        )
        func plans() async throws {
            try await fill()
            let secretariat = try await backbone.api(as: .secretariat)
            let words = try #require(SearchText(rawValue: "lighthouse7 keeper"))
            let signs = try #require(SearchText(rawValue: "灯塔守护人"))
            let party = try #require(PartyID(rawValue: "party-7"))
            let number = try #require(ProposalNumber(rawValue: 7))
            let limit = PageLimit(rawValue: 20)
            let answers: [(String, () async throws -> API.Answer)] = [
                ("submissions", { try await secretariat.attempt(ListSubmissions(limit: limit)) }),
                (
                    "submissions of a party",
                    { try await secretariat.attempt(ListSubmissions(party: party, limit: limit)) }
                ),
                ("points on a proposal", { try await secretariat.attempt(ListPoints(proposal: number, limit: limit)) }),
                ("points of a party", { try await secretariat.attempt(ListPoints(party: party, limit: limit)) }),
                ("words", { try await secretariat.attempt(SearchSubmissions(text: words, limit: limit)) }),
                (
                    "signs",
                    { try await secretariat.attempt(SearchSubmissions(text: signs, language: .chinese, limit: limit)) }
                ),
                ("drafts of a party", { try await secretariat.attempt(ListDrafts(party: party, limit: limit)) }),
                ("files of a party", { try await secretariat.attempt(ListAttachments(party: party, limit: limit)) }),
            ]
            for (name, ask) in answers {
                let before = try await scans()
                // More often than PostgreSQL looks at a statement before it keeps to one plan.
                for _ in 0..<12 { #expect(try await ask().status == 200, "\(name)") }
                try await eventually("the counts of \(name)") {
                    _ = try await ask()
                    return try await scans().byIndex > before.byIndex
                }
                #expect(try await scans().readThrough < before.readThrough + Self.count, "\(name) reads a whole table")
            }
        }

        private func fill() async throws {
            let rows = "generate_series(1, \(Self.count)) AS n"
            try await backbone.database.execute(
                """
                SET search_path TO submissions, pg_catalog;
                INSERT INTO submission (id, named, submitters, submitter_class, title, body, topics, received_on, is_late, number,
                        submitted_at, digest, proposals)
                    SELECT 's-' || n, ARRAY['party-' || n % 1000], ARRAY['party-' || n % 1000], 'member-state', 'About lighthouse' || n % 1000,
                        CASE WHEN n % 1000 = 7 THEN '我们支持灯塔守护人' ELSE 'A keeper of number ' || n END, '{}',
                        '2027-01-01', false, 'S/2027/' || lpad(n::text, greatest(3, length(n::text)), '0'), '2027-01-01', 'digest', ARRAY[n % 900 + 1]
                    FROM \(rows);
                INSERT INTO point (id, submissions, named, submitters, proposals, needs, stance, scope, summary)
                    SELECT 'p-' || n, ARRAY['s-' || n], ARRAY['party-' || n % 1000], ARRAY['party-' || n % 1000], ARRAY[n % 900 + 1], '{}', 'supports',
                        'single', 'Point ' || n
                    FROM \(rows);
                INSERT INTO draft (id, party, version, content, saved_by, saved_at)
                    SELECT 'd-' || n, 'party-' || n % 1000, 1, '{"submitters":["a"],"submitterClass":"member-state"}', 'a',
                        '2027-01-01'
                    FROM \(rows);
                INSERT INTO content DEFAULT VALUES;
                INSERT INTO attachment (id, party, name, language, size, content, uploaded_by, begun_at)
                    SELECT 'a-' || n, 'party-' || n % 1000, 'a.pdf', 'en', 1, (SELECT max(id) FROM content), 'a',
                        '2027-01-01'
                    FROM \(rows);
                UPDATE submission SET digest = repeat('0', 64);
                """)
            // What an index has taken in but not yet sorted makes it dear, and the planner avoid it.
            for table in ["submission", "point", "draft", "attachment"] {
                try await backbone.database.execute("VACUUM ANALYZE submissions.\(table)")
            }
        }

        /// How many rows of the large tables were read one after the other, and how often an index was asked, since they were made.
        private func scans() async throws -> (readThrough: Int, byIndex: Int) {
            let tables = "schemaname = 'submissions' AND relname IN ('submission', 'point', 'draft', 'attachment')"
            let sums = "coalesce(sum(seq_tup_read), 0) || ' ' || coalesce(sum(idx_scan), 0)"
            let numbers = try await backbone.database.value("SELECT \(sums) FROM pg_stat_user_tables WHERE \(tables)")
                .split(separator: " ").compactMap { Int($0) }
            try #require(numbers.count == 2)
            return (numbers[0], numbers[1])
        }
    }
}
