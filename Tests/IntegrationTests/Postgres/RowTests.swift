import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@Suite("Columns of a row") @Reactor struct RowTests {
    static let database = Task { try await TestDatabase.make("rows", isEmpty: true) }

    @Test("Columns are found by their names, in whichever order they stand and are read, in every row")
    func order() async throws {
        let people = try await read(
            "SELECT age, name, NULL::text AS note FROM (VALUES ('Ada', 36), ('Alan', 41)) AS person (name, age)")
        #expect(people.map(\.name) == ["Ada", "Alan"])
        #expect(people.map(\.age) == [36, 41])
        #expect(people.allSatisfy { $0.note == nil })
    }

    @Test(
        "A column that is missing, twice there, NULL or of another type is refused with its name and the type",
        arguments: [
            ("SELECT 'Ada' AS name, NULL::text AS note", "age", "Int"),
            ("SELECT 'Ada' AS name, 36 AS age, 37 AS age, NULL::text AS note", "age", "Int"),
            ("SELECT 'Ada' AS name, NULL::int AS age, NULL::text AS note", "age", "Int"),
            ("SELECT 'Ada' AS name, 'old' AS age, NULL::text AS note", "age", "Int"),
            ("SELECT 'Ada' AS name, 36 AS age", "note", "Optional<String>"),
        ])
    func refusals(_ text: String, _ column: String, _ type: String) async throws {
        let failure = await #expect(throws: DecodingFailure.self) { try await read("\(unsafe: text)") }
        #expect(failure?.column == column)
        #expect(failure?.type == type)
    }

    @Test("JSON goes into a column and comes back as the value that it was, or as none")
    func json() async throws {
        let words = ["en": "“Nairobi”\n\\", "ar": "نيروبي"]
        try await withPool(Self.database.value.administrator()) { pool async throws in
            let stored = try JSONColumn(words)
            let kept = try await pool.query(Kept("SELECT \(stored) AS words, NULL::jsonb AS others")).first
            #expect(kept?.words == words)
            #expect(kept?.others == nil)
            #expect(try await pool.one("SELECT \(stored) ->> 'ar'") == words["ar"])
            for refused: SQL in ["NULL::jsonb", "'[]'::jsonb", "'{\"en\": 1}'::json"] {
                let failure = await #expect(throws: DecodingFailure.self) {
                    try await pool.query(Kept("SELECT \(refused) AS words, NULL::jsonb AS others"))
                }
                #expect(failure?.column == "words")
            }
        }
    }

    @Test("A list in any directions is walked page by page: each row once, and in order")
    func pages() async throws {
        let order = Keyset<Person>(.ascending("age", \.age), .descending("name", \.name))
        let upwards = Keyset<Person>(.ascending("age", \.age), .ascending("name", \.name))
        try await withPool(Self.database.value.administrator()) { pool async throws in
            for (order, names) in [(order, ["b", "a", "d", "c", "e"]), (upwards, ["a", "b", "c", "d", "e"])] {
                var seen: [String] = []
                var after: String?
                repeat {
                    let limit = PageLimit(rawValue: 2)
                    let window = try order.window(after: after, limit: limit)
                    let rows = try await pool.query(
                        People(
                            """
                            SELECT name, age::bigint, NULL::text AS note
                            FROM (VALUES ('a', 1), ('b', 1), ('c', 2), ('d', 2), ('e', 3)) AS person (name, age)
                            WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
                            """))
                    let page = try Page(rows: rows, limit: limit, by: order) { $0.name }
                    seen += page.items
                    after = page.next
                } while after != nil
                #expect(seen == names)
            }
        }
    }

    private func read(_ sql: SQL) async throws -> [Person] {
        try await withPool(Self.database.value.administrator()) { try await $0.query(People(sql)) }
    }
}

private struct Person: Sendable {
    let name: String
    let age: Int
    let note: String?
}

private struct People: Statement {
    let sql: SQL

    init(_ sql: SQL) { self.sql = sql }

    static func decode(_ row: Row) throws -> Person { try Person(name: row.name, age: row.age, note: row.note) }
}

private struct Kept: Statement {
    let sql: SQL

    init(_ sql: SQL) { self.sql = sql }

    static func decode(_ row: Row) throws -> (words: [String: String], others: [String]?) {
        try (row.json.words, row.json.others)
    }
}
