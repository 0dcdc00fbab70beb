internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// The places that were given out in a sequence: whoever takes one waits for whoever took the one before, and so does
/// whoever brings a place along. What is brought along does not move the counter, which passes over it.
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

    /// Waits for whoever takes a place, and has others wait.
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
