internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Decisions that follow-up actions name.
enum KnownDecisions {
    /// The ids of decisions that are named by their ids or numbers.
    ///
    /// - Parameter kept: what an action has named before, which stays as it is.
    /// - Throws: a rejection that names the field, for what is not on record.
    @Reactor static func require(
        _ names: [Line], kept: [Line] = [], in unit: UnitOfWork
    ) async throws -> [Line] {
        let asked = names.filter { !kept.contains($0) }
        guard !asked.isEmpty else { return names }
        let known = try await unit.query(Select(names: asked))
        var ids: [Line] = []
        for name in names {
            let key = name.rawValue.uppercased()
            let found = known.first { $0.id == name.rawValue || $0.key == key }
            guard let id = kept.contains(name) ? name : found.flatMap({ Line(rawValue: $0.id) }) else {
                throw Rejection.invalid("decisions", "names “\(name)”, which is not on record")
            }
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private struct Select: Statement {
        let names: [Line]

        var sql: SQL {
            """
            SELECT id, key FROM decision
            WHERE withdrawn_at IS NULL
                AND (id = ANY(\(names)) OR key = ANY(\(names.map { $0.rawValue.uppercased() })))
            """
        }

        static func decode(_ row: Row) throws -> (id: String, key: String) { try row.decode(String.self, String.self) }
    }
}
