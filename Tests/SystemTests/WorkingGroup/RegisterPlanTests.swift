import Models
import Testing

extension SystemTests {
    @Suite("Many documents and decisions", .backbone(), .serialized)
    struct RegisterPlanTests {
        private let backbone: Backbone
        private static let count = 20_000

        init() throws { backbone = try Backbone.running() }

        @Test("lists of documents and decisions are found by an index: none of these tables is read through")
        func plans() async throws {
            try await fill()
            let reader = try await backbone.api(as: nil)
            let limit = PageLimit(rawValue: 20)
            let series = try #require(SeriesPrefix(rawValue: "TEST/Many"))
            let session = try #require(SessionID(rawValue: "s-7"))
            let need = try #require(NeedID(rawValue: "need-7"))
            let answers: [(String, () async throws -> API.Answer)] = [
                ("documents", { try await reader.attempt(ListDocuments(series: series, limit: limit)) }),
                ("documents of a session", { try await reader.attempt(ListDocuments(session: session, limit: limit)) }),
                ("decisions", { try await reader.attempt(ListDecisions(limit: limit)) }),
                ("decisions of a need", { try await reader.attempt(ListDecisions(need: need, limit: limit)) }),
                ("decisions by status", { try await reader.attempt(ListDecisions(status: .stagnant, limit: limit)) }),
            ]
            let before = try await readThrough()
            for (name, ask) in answers {
                // More often than PostgreSQL looks at a statement before it keeps to one plan.
                for _ in 0..<12 {
                    let answer = try await ask()
                    #expect(answer.status == 200 && answer.text.contains("\"items\":[{"), "\(name): \(answer.text)")
                }
            }
            // Processes tell what they have read when they are done with it.
            _ = try await backbone.daemon(.workingGroup).stop()
            #expect(try await readThrough() == before)
        }

        private func fill() async throws {
            let numbers = "generate_series(1, \(Self.count)) AS n"
            try await backbone.database.execute(
                """
                SET search_path TO working_group, pg_catalog;
                INSERT INTO document_series VALUES ('TEST/MANY', 'TEST/Many', 'Many', 'a', '2027-01-01');
                INSERT INTO document (key, sort_key, symbol, series, kind, original, revision, original_language,
                        distribution, session, registered_by, registered_at, terms)
                    SELECT 'TEST/MANY/' || n, 'TEST/MANY/' || lpad(n::text, 5, '0'), 'TEST/Many/' || n, 'TEST/MANY',
                        'document', 'TEST/MANY/' || n, 0, 'en', 'general', 's-' || n % 50, 'a', '2027-01-01', '{}'
                    FROM \(numbers);
                INSERT INTO document_language (document, language, state, title, changed_by, changed_at)
                    SELECT 'TEST/MANY/' || n, 'en', 'official', 'Document', 'a', '2027-01-01' FROM \(numbers);
                INSERT INTO decision (id, key, sequence, number, title, taken_on, session, proposals, needs, documents,
                        recorded_by, recorded_at, terms)
                    SELECT 'd-' || n, 'MANY/' || n, 'MANY', 'Many/' || (n - 1) % 9999 + 1, 'Decision',
                        date '2020-01-01' + n % 1000, 's-' || n % 50, ARRAY[n % 24 + 1], ARRAY['need-' || n % 300],
                        '{}', 'a', '2027-01-01', '{}'
                    FROM \(numbers);
                INSERT INTO decision_paragraph (decision, number, place, text, type, actors, bodies, status)
                    SELECT 'd-' || n, '1', 0, 'Text', 'operational', '{}', '{}',
                        CASE WHEN n % 50 = 0 THEN 'stagnant' ELSE 'active' END
                    FROM \(numbers);
                ANALYZE document; ANALYZE document_language; ANALYZE decision; ANALYZE decision_paragraph;
                """)
        }

        /// How often the tables that grow were read through.
        private func readThrough() async throws -> Int {
            try await backbone.database.count(
                """
                SELECT coalesce(sum(seq_scan), 0) FROM pg_stat_user_tables WHERE schemaname = 'working_group'
                    AND relname IN ('document', 'document_language', 'decision', 'decision_paragraph')
                """)
        }
    }
}
