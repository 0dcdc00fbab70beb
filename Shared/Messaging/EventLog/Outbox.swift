internal import Models
internal import Postgres
internal import Storage

/// What a transaction tells, until the sequencer gives it its place in the event log.
enum Outbox {
    static func insert(_ envelope: Envelope, aggregate: String) -> SQL {
        let entry = String(decoding: envelope.frame(), as: UTF8.self)
        return "INSERT INTO outbox (aggregate, entry) VALUES (\(aggregate), \(entry))"
    }
}
