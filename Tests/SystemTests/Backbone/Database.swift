import Foundation
import Messaging
import Models
import ServiceKit

/// The database as its superuser sees it, through `psql`: not through the code that is tested.
struct Database: Sendable {
    let connection: String

    var name: String { connection.split(separator: "=").last.map(String.init) ?? "" }

    /// The connection string of a service's role.
    func connection(of service: ServiceName) -> String { connection + " user=\(service.role)" }

    func execute(_ sql: String) async throws { try await psql(sql) }

    /// One line a row, the columns with a tab between them.
    func rows(_ sql: String) async throws -> [String] {
        let text = try await psql(sql)
        return text.isEmpty ? [] : text.components(separatedBy: "\n")
    }

    /// The one value that a statement answers.
    func value(_ sql: String) async throws -> String { try await psql(sql) }

    func count(_ sql: String) async throws -> Int {
        let text = try await psql(sql)
        guard let number = Int(text) else { throw Program.Failed(description: "\(sql) answered \(text)") }
        return number
    }

    @discardableResult
    private func psql(_ sql: String) async throws -> String {
        let result = try await Program(
            path: "/usr/bin/env",
            arguments: [
                "psql", "-X", "-q", "-At", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-d", connection, "-c", sql,
            ]
        ).run()
        guard result.end.isSuccess else { throw Program.Failed(description: "\(sql): \(result.errors)") }
        return result.output.last == "\n" ? String(result.output.dropLast()) : result.output
    }
}

extension Database {
    /// An entry of an event log.
    struct LogEntry: Sendable {
        let position: Int64
        let digest: [UInt8]
        let text: [UInt8]
        let envelope: Envelope

        /// - Throws: `DecodingError` where the entry holds another event.
        func event<Told: Event>(_ type: Told.Type) throws -> Told { try JSON.decode(type, from: envelope.data) }
    }

    /// The event log of a service, whole.
    ///
    /// - Throws: where an event is about no known kind of object.
    func log(of service: ServiceName) async throws -> [LogEntry] {
        let rows = try await rows(
            "SELECT position, encode(digest, 'hex'), entry FROM \(service.schema).event_log ORDER BY position")
        return try rows.map { row in
            let columns = row.split(separator: "\t", maxSplits: 2).map(String.init)
            guard columns.count == 3, let position = Int64(columns[0]) else {
                throw Program.Failed(description: "an entry that cannot be read: \(row)")
            }
            let text = Array(columns[2].utf8)
            let envelope = try Envelope(frame: text)
            guard let kind = envelope.subject?.prefix(while: { $0 != ":" }), Subject.Kind(rawValue: String(kind)) != nil
            else { throw Program.Failed(description: "an event is about no known kind of object: \(row)") }
            return LogEntry(
                position: position, digest: AuditTrail.bytes(hexadecimal: columns[1]) ?? [], text: text,
                envelope: envelope)
        }
    }
}
