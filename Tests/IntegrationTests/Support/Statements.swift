import Postgres
import TestSupport

/// A statement whose rows have one column.
struct Ask<Value: PostgresDecodable & Sendable>: Statement {
    let sql: SQL

    init(_ sql: SQL, as type: Value.Type = Value.self) { self.sql = sql }

    static func decode(_ row: Row) throws -> Value { try row.decode(Value.self) }
}

extension Pool {
    /// The one value that a statement answers.
    func one<Value: PostgresDecodable & Sendable>(_ sql: SQL, as type: Value.Type = Value.self) async throws -> Value {
        guard let value = try await query(Ask<Value>(sql)).first else { throw NeverHappened(description: "no row") }
        return value
    }
}

extension Transaction {
    func one<Value: PostgresDecodable & Sendable>(_ sql: SQL, as type: Value.Type = Value.self) async throws -> Value {
        guard let value = try await first(Ask<Value>(sql)) else { throw NeverHappened(description: "no row") }
        return value
    }
}
