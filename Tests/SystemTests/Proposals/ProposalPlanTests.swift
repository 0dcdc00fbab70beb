import Models
import Testing

extension SystemTests {
    @Suite("Many versions of proposals", .backbone(), .serialized)
    struct ProposalPlanTests {
        private let backbone: Backbone
        private static let proposals = 900
        private static let versions = 40

        init() throws { backbone = try Backbone.running() }

        @Test("lists of proposals, versions and amendments are found by an index: none of these tables is read through")
        func plans() async throws {
            try await fill()
            let secretariat = try await backbone.api(as: .secretariat)
            let number = try #require(ProposalNumber(rawValue: 7))
            let limit = PageLimit(rawValue: 20)
            let answers: [(String, () async throws -> API.Answer)] = [
                ("proposals", { try await secretariat.attempt(ListProposals(limit: limit)) }),
                (
                    "proposals of a region",
                    { try await secretariat.attempt(ListProposals(cluster: "A", region: "AG", limit: limit)) }
                ),
                ("amendments", { try await secretariat.attempt(ListAmendments(proposal: number, limit: limit)) }),
                ("versions", { try await secretariat.attempt(ListVersions(proposal: number, limit: limit)) }),
            ]
            for (name, ask) in answers {
                let before = try await scans()
                // More often than PostgreSQL looks at a statement before it keeps to one plan.
                for _ in 0..<12 {
                    let answer = try await ask()
                    #expect(answer.status == 200 && answer.text.contains("\"items\":[{"), "\(name): \(answer.text)")
                }
                try await eventually("the counts of \(name)") {
                    _ = try await ask()
                    return try await scans().byIndex > before.byIndex
                }
                #expect(try await scans().wholeTables == before.wholeTables, "\(name) reads a whole table")
            }
        }

        private func fill() async throws {
            let proposals = "generate_series(1, \(Self.proposals)) AS n"
            let versions = "\(proposals) CROSS JOIN generate_series(1, \(Self.versions)) AS v"
            try await backbone.database.execute(
                """
                SET search_path TO proposals, pg_catalog;
                INSERT INTO original (id, region, ordinal, title) SELECT 'o-' || n, 'AG', n, 'Original' FROM \(proposals);
                INSERT INTO proposal (number, title, summary, cluster, cross_cutting_clusters, labels, related_proposals,
                        suggested_implementers, version)
                    SELECT n, 'About lighthouse' || n, 'A keeper', 'A', '{}', '{AG}', '{}', '{}', \(Self.versions)
                    FROM \(proposals);
                INSERT INTO provenance (proposal, original, place) SELECT n, 'o-' || n, 1 FROM \(proposals);
                INSERT INTO proposal_version (proposal, version, language, author, written_at)
                    SELECT n, v, 'en', 'a', '2027-01-01' FROM \(versions);
                INSERT INTO version_text (proposal, version, language, title, text, author, written_at)
                    SELECT n, v, 'en', 'About lighthouse' || n, 'A keeper of number ' || v, 'a', '2027-01-01'
                    FROM \(versions);
                INSERT INTO version_text (proposal, version, language, title, text, author, written_at)
                    SELECT n, v, 'zh', '关于', CASE n WHEN 7 THEN '我们支持灯塔守护人' ELSE '其他内容' END, 'a', '2027-01-01'
                    FROM \(versions) WHERE v > \(Self.versions / 2);
                INSERT INTO amendment (id, proposal, version, begins_at, quote, replacement, proposed_by, proposed_at, state)
                    SELECT n || '-' || v, n, v, 0, 'keeper', 'guard', 'a', '2027-01-01', 'proposed' FROM \(versions);
                ANALYZE proposal; ANALYZE provenance; ANALYZE proposal_version; ANALYZE version_text; ANALYZE amendment;
                """)
        }

        /// How often the tables that grow were read through, and how often they and the proposals, of which there are only
        /// as many as there are numbers, were read by an index.
        private func scans() async throws -> (wholeTables: Int, byIndex: Int) {
            let growing = "relname IN ('version_text', 'proposal_version', 'amendment', 'provenance')"
            let numbers = try await backbone.database.value(
                """
                SELECT coalesce(sum(seq_scan) FILTER (WHERE \(growing)), 0) || ' ' || coalesce(sum(idx_scan), 0)
                FROM pg_stat_user_tables
                WHERE schemaname = 'proposals' AND (\(growing) OR relname = 'proposal')
                """
            ).split(separator: " ").compactMap { Int($0) }
            try #require(numbers.count == 2)
            return (numbers[0], numbers[1])
        }
    }
}
