public import Postgres
public import Reactor

/// Runs statements that read. For pieces that serve queries, commands, followers and sweeps alike.
@Reactor public protocol DatabaseReader {
    func query<S: Statement>(_ statement: S) async throws -> [S.Output]
}

extension DatabaseReader {
    public func first<S: Statement>(_ statement: S) async throws -> S.Output? { try await query(statement).first }
}

/// Reads and changes within one transaction, whether a command, an event or the time is the cause.
@Reactor public protocol DatabaseWriter: DatabaseReader {
    var transaction: Transaction { get }
}

extension DatabaseWriter {
    public func query<S: Statement>(_ statement: S) async throws -> [S.Output] {
        try await transaction.query(statement)
    }

    /// Runs a statement that answers no rows, and says how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL) async throws -> Int { try await transaction.execute(sql) }

    /// Sends a statement with the next awaited one, or with the COMMIT. Its error surfaces there.
    public func enqueue(_ sql: SQL) { transaction.enqueue(sql) }
}

extension Pool: DatabaseReader {}

extension Transaction: DatabaseWriter {
    public var transaction: Transaction { self }
}
