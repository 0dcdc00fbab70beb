public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SearchSubmissions: Query {
    public func answer(in context: QueryContext) async throws -> Page<SearchHit> {
        switch language ?? .english {
        case .arabic, .chinese:
            try await context.page(after, limit, by: Self.order) { ByCharacters(search: self, window: $0) }
        case let language:
            try await context.page(after, limit, by: Self.order) {
                ByWords(search: self, language: language, window: $0)
            }
        }
    }

    private static let order = Keyset<SearchHit>(
        .descending("rank", \.rank), .ascending("target || '/' || id", { "\($0.target.rawValue)/\($0.id)" }))

    /// The order is by rank and then by id, so that what comes in later moves nothing from one page to another. Excerpts are
    /// made of what is shown only: they cost more than the search.
    ///
    /// - Parameters:
    ///   - hits: rows of target, id, title, text, folded text and rank.
    ///   - excerpt: of the columns `text` and `folded`.
    fileprivate static func page(_ hits: SQL, excerpt: SQL, _ window: PageWindow) -> SQL {
        """
        SELECT target, id, title, \(excerpt) AS excerpt, rank FROM (
            SELECT * FROM (\(hits)) AS hit
            WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)) AS shown
        ORDER BY \(window.order)
        """
    }

    fileprivate static func hit(_ row: Row) throws -> SearchHit {
        try SearchHit(
            target: row.target, id: row.id, title: Line(cutting: row.title), excerpt: Line(cutting: row.excerpt),
            rank: row.rank)
    }

    /// What stands around the place at which the folded text is found: about there in the text that was folded.
    fileprivate var surroundings: SQL {
        """
        substr(text, greatest(1, strpos(folded, \(text.folded)) * length(text) / greatest(1, length(folded)) - 60), 200)
        """
    }

    /// Which of the two kinds are looked through.
    fileprivate func wants(_ other: SearchTarget) -> Bool { target == nil || target == other }
}

/// By the stems of words, in the languages for which PostgreSQL has a dictionary, and by what stands there literally.
private struct ByWords: Statement {
    let search: SearchSubmissions
    let language: LanguageTag
    let window: PageWindow

    var sql: SQL {
        let words = dictionary
        let query = query
        let marks = "StartSel=\"\", StopSel=\"\", MaxWords=30, MinWords=10"
        let hits: SQL = """
            SELECT 'submission' AS target, id, coalesce(title, 'Submission ' || number) AS title, searched AS text, folded,
                (1000 * ts_rank(to_tsvector(\(words), searched || E'\\n' || folded), \(query)))::bigint AS rank
            FROM submission
            WHERE \(search.wants(.submission)) AND superseded_by IS NULL
                AND (to_tsvector(\(words), searched || E'\\n' || folded) @@ \(query)
                    OR folded LIKE \(search.text.foldedPattern))
            UNION ALL
            SELECT 'point', id, 'Point ' || id, summary, folded,
                (1000 * ts_rank(to_tsvector(\(words), summary || E'\\n' || folded), \(query)))::bigint
            FROM point
            WHERE \(search.wants(.point)) AND withdrawn_at IS NULL
                AND (to_tsvector(\(words), summary || E'\\n' || folded) @@ \(query)
                    OR folded LIKE \(search.text.foldedPattern))
            """
        let excerpt: SQL = """
            CASE WHEN to_tsvector(\(words), text) @@ \(query) THEN ts_headline(\(words), text, \(query), \(marks))
                ELSE \(search.surroundings) END
            """
        return SearchSubmissions.page(hits, excerpt: excerpt, window)
    }

    /// The words as they are written, or folded. What is to be absent is absent in whichever form it stands.
    private var query: SQL {
        let folded: SQL = "websearch_to_tsquery(\(dictionary), \(search.text.foldedQuestion))"
        if search.text.foldedQuestion.contains("-") { return folded }
        return "(websearch_to_tsquery(\(dictionary), \(search.text.question)) || \(folded))"
    }

    /// A constant, so that the index of its expression is used.
    private var dictionary: SQL {
        switch language {
        case .french: "'french'::regconfig"
        case .spanish: "'spanish'::regconfig"
        case .russian: "'russian'::regconfig"
        case .english, .arabic, .chinese: "'english'::regconfig"
        }
    }

    static func decode(_ row: Row) throws -> SearchHit { try SearchSubmissions.hit(row) }
}

/// By characters, for languages that no dictionary cuts into words.
private struct ByCharacters: Statement {
    let search: SearchSubmissions
    let window: PageWindow

    var sql: SQL {
        let hits: SQL = """
            SELECT 'submission' AS target, id, coalesce(title, 'Submission ' || number) AS title, searched AS text, folded,
                (1000 * word_similarity(\(search.text.folded), folded))::bigint AS rank
            FROM submission
            WHERE \(search.wants(.submission)) AND superseded_by IS NULL AND folded LIKE \(search.text.foldedPattern)
            UNION ALL
            SELECT 'point', id, 'Point ' || id, summary, folded,
                (1000 * word_similarity(\(search.text.folded), folded))::bigint
            FROM point
            WHERE \(search.wants(.point)) AND withdrawn_at IS NULL AND folded LIKE \(search.text.foldedPattern)
            """
        return SearchSubmissions.page(hits, excerpt: search.surroundings, window)
    }

    static func decode(_ row: Row) throws -> SearchHit { try SearchSubmissions.hit(row) }
}
