internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Hands out unique places in a sequence. Allocation is serialized on the counter's row. A caller that supplies its own
/// place takes the same lock but does not advance the counter, which skips that place later.
enum DecisionCounter {
    /// - Throws: a rejection where there is no place left.
    @Reactor static func next(in sequence: DecisionSequence, in unit: UnitOfWork) async throws -> DecisionNumber {
        let last = try await lock(sequence, in: unit)
        let free = try await FreeNumber.first(
            after: last, in: unit, key: { DecisionNumber(sequence: sequence, place: $0)?.key }, taken: TakenNumbers.init
        )
        guard let place = free, let number = DecisionNumber(sequence: sequence, place: place) else {
            throw Rejection(.conflict, detail: "There is no number left in “\(sequence)”.")
        }
        unit.enqueue(
            "UPDATE decision_counter SET last = \(place) WHERE sequence = \(sequence.rawValue.uppercased())")
        return number
    }

    /// Takes the lock under which places are allocated.
    ///
    /// - Returns: the last place that was given out; 0 before the first.
    @Reactor static func lock(_ sequence: DecisionSequence, in unit: UnitOfWork) async throws -> Int {
        guard let last = try await unit.first(Lock(sequence: sequence.rawValue.uppercased())) else {
            throw Fault("a counter vanished")
        }
        return last
    }

    private struct Lock: Statement {
        let sequence: String

        var sql: SQL {
            """
            INSERT INTO decision_counter AS counter (sequence, last) VALUES (\(sequence), 0)
            ON CONFLICT (sequence) DO UPDATE SET last = counter.last RETURNING last
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }

    private struct TakenNumbers: Statement {
        let keys: [String]

        var sql: SQL { "SELECT key FROM decision WHERE key = ANY(\(keys))" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}
