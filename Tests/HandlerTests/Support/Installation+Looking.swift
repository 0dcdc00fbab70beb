import Messaging
import Models
import Postgres
import Reactor
import ServiceKit
import TestSupport

/// Looking behind the services, as the superuser of the database.
extension Installation {
    /// Runs statements in the schema of a service, as no service may.
    func execute(_ statements: SQL..., in service: ServiceName = .workingGroup) async throws {
        try await withPool(try database.administrator(schema: service.schema)) { pool in
            for statement in statements { try await pool.execute(statement) }
        }
    }

    /// The first column of each row, as text.
    func rows(_ sql: SQL, in service: ServiceName = .workingGroup) async throws -> [String] {
        try await withPool(try database.administrator(schema: service.schema)) { pool in
            try await pool.query(Texts(inner: sql))
        }
    }

    func count(_ sql: SQL, in service: ServiceName = .workingGroup) async throws -> Int {
        guard let text = try await rows(sql, in: service).first, let number = Int(text) else {
            throw NeverHappened(description: "no number was answered")
        }
        return number
    }

    /// How many events a service has told, whether or not they have a position yet.
    func countTold(by service: ServiceName) async throws -> Int {
        try await host(of: service).pool.query(Told()).first ?? 0
    }

    /// What a service has told, in order.
    func log(of service: ServiceName = .workingGroup) async throws -> [Envelope] {
        try await settle()
        return try await host(of: service).pool.query(Entries()).map { try Envelope(frame: Array($0.utf8)) }
    }

    /// The events of a type that a service has told, in order.
    func events<Told: Event>(_ type: Told.Type, of service: ServiceName = .workingGroup) async throws -> [Told] {
        try await log(of: service).filter { $0.type == type.type.rawValue }.map {
            try JSON.decode(type, from: $0.data)
        }
    }

    private struct Texts: Statement {
        let inner: SQL

        var sql: SQL { "SELECT coalesce(shown.line::text, '') FROM (\(inner)) AS shown (line)" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }

    private struct Told: Statement {
        var sql: SQL { "SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM event_log)" }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }

    private struct Entries: Statement {
        var sql: SQL { "SELECT entry FROM event_log ORDER BY position" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}
