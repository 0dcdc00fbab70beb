public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SearchProposals: Query {
    public func answer(in context: QueryContext) async throws -> Page<FoundProposal> {
        try await context.page(after, limit, by: Self.order) {
            Select(text: text, language: language, seesDrafts: context.actor.isSteering, window: $0)
        }
    }

    private static let order = Keyset<FoundProposal>(.descending("rank", \.rank), .ascending("number", \.number))

    /// The rank of a text depends on this text alone, so that what is added later moves no page.
    ///
    /// Languages with a dictionary are searched by their words; Arabic and Chinese by the signs themselves, and by
    /// trigrams where the signs stand otherwise.
    private struct Select: Statement {
        let text: SearchText
        let language: LanguageTag?
        let seesDrafts: Bool
        let window: PageWindow

        var sql: SQL {
            """
            WITH asked AS (
                SELECT lang AS language, CASE lang
                    WHEN 'en' THEN \(query("english"))
                    WHEN 'fr' THEN \(query("french"))
                    WHEN 'es' THEN \(query("spanish"))
                    WHEN 'ru' THEN \(query("russian"))
                    ELSE websearch_to_tsquery('pg_catalog.simple', \(text.foldedQuestion)) END AS query
                FROM unnest(\(LanguageTag.allCases)) AS lang
                WHERE \(language)::text IS NULL OR lang = \(language)
            ), matched AS (
                SELECT number, status, words.language, words.title,
                    (1000 * (ts_rank(words.words, query)
                        + CASE WHEN words.language = ANY(\(Self.signs)) AND folded LIKE \(text.foldedPattern)
                            THEN 1 ELSE 0 END
                        + CASE WHEN words.language = ANY(\(Self.signs))
                            THEN word_similarity(\(text.folded), folded) ELSE 0 END))::bigint AS rank
                FROM proposal
                JOIN version_text AS words ON words.proposal = number AND words.version = proposal.version
                JOIN asked USING (language)
                WHERE NOT EXISTS (
                        SELECT FROM version_text AS later
                        WHERE later.proposal = words.proposal AND later.version = words.version
                            AND later.language = words.language AND later.correction > words.correction)
                    AND status <> 'reversed' AND (status <> 'draft' OR \(seesDrafts))
                    AND (words.words @@ query
                        OR words.language = ANY(\(Self.signs))
                            AND (folded LIKE \(text.foldedPattern) OR word_similarity(\(text.folded), folded) >= 0.5)
                        -- Words so common that no dictionary keeps them.
                        OR numnode(query) = 0 AND folded LIKE \(text.foldedPattern))
            ), best AS (
                SELECT DISTINCT ON (number) number, status, language, title, rank FROM matched
                ORDER BY number, rank DESC, language
            )
            SELECT number, status, language, title, rank FROM best
            WHERE \(window.start)
            ORDER BY \(window.order) LIMIT \(window.limit)
            """
        }

        /// The words as they are written, or folded. What is to be absent is absent in whichever form it stands.
        private func query(_ dictionary: StaticString) -> SQL {
            let words: SQL = "'pg_catalog.\(unsafe: dictionary.description)'"
            let folded: SQL = "websearch_to_tsquery(\(words), \(text.foldedQuestion))"
            if text.foldedQuestion.contains("-") { return folded }
            return "(websearch_to_tsquery(\(words), \(text.question)) || \(folded))"
        }

        /// The languages without a dictionary.
        private static let signs: [LanguageTag] = [.arabic, .chinese]

        static func decode(_ row: Row) throws -> FoundProposal {
            try FoundProposal(
                number: row.number, status: row.status, language: row.language, title: row.title, rank: row.rank)
        }
    }
}
