internal import Models
internal import Postgres

/// An event that could not be applied, or that waits behind one of the same aggregate.
struct DeadLetter: Sendable {
    let source: ServiceName
    let position: Int64
    let entry: String
    let attempts: Int32

    static let maximumAttempts: Int32 = 5
    private static let pauses: [Int32] = [1, 5, 30, 120, 300]

    /// Sets a failed event aside for another try, or for a person where no try would help.
    static func insert(_ entry: EventBatch.Entry, from source: ServiceName, error: any Error) -> SQL {
        if error is DecodingError { return park(entry, from: source, error: "\(error)") }
        return """
            INSERT INTO dead_letter (source, position, aggregate, type, entry, state, attempts, error, next_attempt_at)
            VALUES (\(source.rawValue), \(entry.position), \(entry.aggregate), \(entry.envelope.type), \(entry.json),
                    'retrying', 1, \("\(error)"), now() + make_interval(secs => \(Double(pauses[0]))))
            """
    }

    private static func park(_ entry: EventBatch.Entry, from source: ServiceName, error: String) -> SQL {
        """
        INSERT INTO dead_letter (source, position, aggregate, type, entry, state, attempts, error)
        VALUES (\(source.rawValue), \(entry.position), \(entry.aggregate), \(entry.envelope.type), \(entry.json),
                'parked', 1, \(error))
        """
    }

    /// Lets an event wait behind the one of its aggregate that failed.
    static func wait(_ entry: EventBatch.Entry, from source: ServiceName) -> SQL {
        """
        INSERT INTO dead_letter (source, position, aggregate, type, entry, state, attempts)
        VALUES (\(source.rawValue), \(entry.position), \(entry.aggregate), \(entry.envelope.type), \(entry.json),
                'waiting', 0)
        """
    }

    /// Takes one event whose turn it is: the first of its aggregate, and due.
    struct TakeDue: Statement {
        let source: ServiceName

        var sql: SQL {
            """
            SELECT position, entry, attempts FROM dead_letter AS letter
            WHERE source = \(source.rawValue)
              AND (state = 'waiting' OR state = 'retrying' AND next_attempt_at <= now())
              AND NOT EXISTS (
                SELECT FROM dead_letter AS earlier
                WHERE earlier.source = letter.source AND earlier.aggregate = letter.aggregate
                  AND earlier.position < letter.position)
            ORDER BY position LIMIT 1 FOR UPDATE SKIP LOCKED
            """
        }

        static func decode(_ row: Row) throws -> (position: Int64, entry: String, attempts: Int32) {
            try row.decode(Int64.self, String.self, Int32.self)
        }
    }

    static func remove(_ position: Int64, from source: ServiceName) -> SQL {
        "DELETE FROM dead_letter WHERE source = \(source.rawValue) AND position = \(position)"
    }

    /// Counts another failed try; after the last one the event is left to a person.
    static func failed(_ position: Int64, from source: ServiceName, attempts: Int32, error: String) -> SQL {
        let next = attempts + 1
        if next >= maximumAttempts {
            return """
                UPDATE dead_letter SET state = 'parked', attempts = \(next), error = \(error), next_attempt_at = NULL
                WHERE source = \(source.rawValue) AND position = \(position)
                """
        }
        let pause = Double(pauses[Int(next) - 1])
        return """
            UPDATE dead_letter SET state = 'retrying', attempts = \(next), error = \(error),
                next_attempt_at = now() + make_interval(secs => \(pause))
            WHERE source = \(source.rawValue) AND position = \(position)
            """
    }
}

extension EventBatch.Entry {
    var position: Int64 { envelope.position?.rawValue ?? 0 }
    /// What the order of events is kept for.
    var aggregate: String { envelope.subject ?? envelope.id.description }
    var json: String { String(decoding: text, as: UTF8.self) }
}
