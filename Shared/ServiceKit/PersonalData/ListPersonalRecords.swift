internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Storage

extension ListPersonalRecords {
    /// To nobody but the person and the secretariat is anybody there.
    @Reactor func answer(from tables: [PersonalTable], in context: QueryContext) async throws -> Page<PersonalRecord> {
        guard context.actor.subject == person || context.actor.has(.secretariat) else {
            throw Rejection.notFound("person", person)
        }
        return try await context.page(after, limit, by: Self.order) { row in
            let table = tables[row.place]
            return PersonalRecord(kind: table.kind, kept: table.kept.words, fields: row.fields)
        } of: {
            Select(person: person, tables: tables, window: $0)
        }
    }

    private static let order = Keyset<Select.Output>(.ascending("place", \.place), .ascending("key", \.key))

    /// The tables one after the other.
    private struct Select: Statement {
        let person: ActorID
        let tables: [PersonalTable]
        let window: PageWindow

        struct Output: Sendable {
            let place: Int
            let key: String
            let fields: [PersonalField]
        }

        var sql: SQL {
            let parts = tables.enumerated().map { $1.select(of: person, place: $0) }
            let rows = parts.dropFirst().reduce(parts.first ?? "") { "\($0) UNION ALL \($1)" }
            return """
                SELECT place, key, fields FROM (\(rows)) AS kept
                WHERE \(window.start) ORDER BY \(window.order) LIMIT \(window.limit)
                """
        }

        static func decode(_ row: Row) throws -> Output {
            let fields: [Field] = try row.json.fields
            return try Output(
                place: row.place, key: row.key,
                fields: fields.compactMap { field in
                    field.value.map { PersonalField(name: field.name, value: $0) }
                })
        }

        /// As the table has it: no value where there is none.
        private struct Field: Codable, Sendable {
            let name: String
            let value: String?
        }
    }
}
