public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension SearchSubmissions: Query {
    public func answer(in context: QueryContext) async throws -> Page<SearchHit> {
        let cursor = try PageCursor(after: after, count: 2)
        let rank = try cursor?.integer(0)
        let limit = PageLimit.rows(limit)
        let rows =
            switch language ?? .english {
            case .arabic, .chinese:
                try await context.query(ByCharacters(search: self, rank: rank, key: cursor?.keys[1], limit: limit))
            case let language:
                try await context.query(
                    ByWords(search: self, language: language, rank: rank, key: cursor?.keys[1], limit: limit))
            }
        return Page(rows: rows, limit: self.limit) { [String($0.rank), "\($0.target.rawValue)/\($0.id)"] }
    }

    /// The order is by rank and then by id, so that what comes in later moves nothing from one page to another. Excerpts are
    /// made of what is shown only: they cost more than the search.
    ///
    /// - Parameters:
    ///   - hits: rows of target, id, title, text and rank.
    ///   - excerpt: of the column `text`.
    fileprivate static func page(_ hits: SQL, excerpt: SQL, rank: Int?, key: String?, limit: Int) -> SQL {
        """
        SELECT target, id, title, \(excerpt), rank FROM (
            SELECT * FROM (\(hits)) AS hit
            WHERE \(rank)::bigint IS NULL OR rank < \(rank) OR (rank = \(rank) AND target || '/' || id > \(key))
            ORDER BY rank DESC, target || '/' || id LIMIT \(limit)) AS shown
        ORDER BY rank DESC, target || '/' || id
        """
    }

    /// What stands anywhere in a text; the signs that stand for others are taken as they are.
    fileprivate var pattern: String {
        "%" + text.rawValue.flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] } + "%"
    }

    fileprivate static func hit(_ row: Row) throws -> SearchHit {
        let (target, id, title, excerpt, rank) = try row.decode(
            SearchTarget.self, Line.self, String.self, String.self, Int.self)
        return SearchHit(
            target: target, id: id, title: Line(cutting: title), excerpt: Line(cutting: excerpt), rank: rank)
    }

    /// Which of the two kinds are looked through.
    fileprivate func wants(_ other: SearchTarget) -> Bool { target == nil || target == other }
}

/// By the stems of words, in the languages for which PostgreSQL has a dictionary, and by what stands there literally.
private struct ByWords: Statement {
    let search: SearchSubmissions
    let language: LanguageTag
    let rank: Int?
    let key: String?
    let limit: Int

    var sql: SQL {
        let words = dictionary
        let query: SQL = "websearch_to_tsquery(\(words), \(search.text))"
        let marks = "StartSel=\"\", StopSel=\"\", MaxWords=30, MinWords=10"
        let hits: SQL = """
            SELECT 'submission' AS target, id, coalesce(title, 'Submission ' || number) AS title, searched AS text,
                (1000 * ts_rank(to_tsvector(\(words), searched), \(query)))::bigint AS rank
            FROM submission
            WHERE \(search.wants(.submission)) AND superseded_by IS NULL
                AND (to_tsvector(\(words), searched) @@ \(query) OR searched ILIKE \(search.pattern))
            UNION ALL
            SELECT 'point', id, 'Point ' || id, summary,
                (1000 * ts_rank(to_tsvector(\(words), summary), \(query)))::bigint
            FROM point
            WHERE \(search.wants(.point))
                AND (to_tsvector(\(words), summary) @@ \(query) OR summary ILIKE \(search.pattern))
            """
        return SearchSubmissions.page(
            hits, excerpt: "ts_headline(\(words), text, \(query), \(marks))", rank: rank, key: key, limit: limit)
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
    let rank: Int?
    let key: String?
    let limit: Int

    var sql: SQL {
        let hits: SQL = """
            SELECT 'submission' AS target, id, coalesce(title, 'Submission ' || number) AS title, searched AS text,
                (1000 * word_similarity(\(search.text), searched))::bigint AS rank
            FROM submission
            WHERE \(search.wants(.submission)) AND superseded_by IS NULL AND searched ILIKE \(search.pattern)
            UNION ALL
            SELECT 'point', id, 'Point ' || id, summary,
                (1000 * word_similarity(\(search.text), summary))::bigint
            FROM point WHERE \(search.wants(.point)) AND summary ILIKE \(search.pattern)
            """
        let excerpt: SQL = "substr(text, greatest(1, strpos(lower(text), lower(\(search.text))) - 60), 200)"
        return SearchSubmissions.page(hits, excerpt: excerpt, rank: rank, key: key, limit: limit)
    }

    static func decode(_ row: Row) throws -> SearchHit { try SearchSubmissions.hit(row) }
}
