internal import Models
internal import Postgres

/// The append-only record of everything a service told, in the order in which it is read.
enum EventLog {
    struct Entry: Sendable {
        let position: Int64
        let text: String
        let digest: Bytea
    }

    /// Entries after a position: no more than one message carries, but always one where there is one.
    struct Read: Statement {
        let after: Int64
        let limit: Int
        /// Less than half of what a socket takes: quoted on its way, an entry may be twice as long.
        var maximumBytes = 900_000

        var sql: SQL {
            """
            SELECT position, entry, digest FROM (
                SELECT position, entry, digest, sum(octet_length(entry)) OVER (ORDER BY position) AS bytes
                FROM event_log WHERE position > \(after) ORDER BY position LIMIT \(limit)) AS page
            WHERE bytes <= \(maximumBytes) OR bytes = octet_length(entry) ORDER BY position
            """
        }

        static func decode(_ row: Row) throws -> Entry {
            let (position, text, digest) = try row.decode(Int64.self, String.self, Bytea.self)
            return Entry(position: position, text: text, digest: digest)
        }
    }

    /// The entry at a position, to see whether the log is the one that a reader has followed.
    struct Find: Statement {
        let position: Int64

        var sql: SQL { "SELECT entry FROM event_log WHERE position = \(position)" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }

    struct Head: Statement {
        var sql: SQL { "SELECT coalesce(max(position), 0) FROM event_log" }

        static func decode(_ row: Row) throws -> Int64 { try row.decode(Int64.self) }
    }
}
