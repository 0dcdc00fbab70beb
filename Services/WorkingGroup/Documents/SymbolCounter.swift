internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Hands out unique numbers. Allocation is serialized on the counter's row. A caller that supplies its own number takes the
/// same lock but does not advance the counter, which skips that number later.
enum SymbolCounter {
    /// Gives out the next number that no document has.
    ///
    /// - Parameters:
    ///   - original: of a revision: it is newer than all that are on record, while there are numbers behind them.
    ///   - symbol: that of a number; nil where there is none.
    /// - Throws: a rejection where there is no number left.
    @Reactor static func next(
        _ kind: String, under stem: String, revising original: DocumentSymbol? = nil, in unit: UnitOfWork,
        as symbol: (Int) -> DocumentSymbol?
    ) async throws -> DocumentSymbol {
        var last = try await lock(kind, under: stem, in: unit)
        if let original, let newest = try await unit.first(NewestRevision(original: original)),
            newest > last, symbol(newest + 1) != nil
        {
            last = newest
        }
        let free = try await FreeNumber.first(after: last, in: unit, key: { symbol($0)?.key }, taken: TakenSymbols.init)
        guard let number = free, let symbol = symbol(number) else {
            throw Rejection(.conflict, detail: "There is no number left for \(kind) under “\(stem)”.")
        }
        unit.enqueue("UPDATE symbol_counter SET last = \(number) WHERE stem = \(stem) AND kind = \(kind)")
        return symbol
    }

    /// Takes the lock under which numbers are allocated.
    ///
    /// - Returns: the last number that was given out; 0 before the first.
    @Reactor static func lock(_ kind: String, under stem: String, in unit: UnitOfWork) async throws -> Int {
        guard let last = try await unit.first(Lock(stem: stem, kind: kind)) else { throw Fault("a counter vanished") }
        return last
    }

    private struct Lock: Statement {
        let stem: String
        let kind: String

        var sql: SQL {
            """
            INSERT INTO symbol_counter AS counter (stem, kind, last) VALUES (\(stem), \(kind), 0)
            ON CONFLICT (stem, kind) DO UPDATE SET last = counter.last RETURNING last
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }

    private struct TakenSymbols: Statement {
        let keys: [String]

        var sql: SQL { "SELECT key FROM document WHERE key = ANY(\(keys))" }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }

    private struct NewestRevision: Statement {
        let original: DocumentSymbol

        var sql: SQL { "SELECT coalesce(max(revision), 0) FROM document WHERE original = \(original.key)" }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
