public import Reactor

/// A transaction that costs no trips of its own: BEGIN travels with the first statement, COMMIT with the last.
@Reactor public final class Transaction {
    /// A statement that goes out right after BEGIN, and a look at its result before the body sees any of its own.
    struct Leading {
        let sql: SQL
        let check: (QueryResult) throws -> Void
    }

    private let connection: Connection
    private var leading: Leading?
    private var queue: [SQL] = []
    private var hasBegun = false

    init(on connection: Connection, leading: Leading? = nil) {
        self.connection = connection
        self.leading = leading
    }

    /// Sends a statement, and whatever was enqueued before it, and waits.
    public func query<S: Statement>(_ statement: S) async throws -> [S.Output] {
        try await send(statement.sql)?.rows(of: S.self) ?? []
    }

    public func first<S: Statement>(_ statement: S) async throws -> S.Output? { try await query(statement).first }

    /// Sends a statement that answers no rows, and says how many rows it touched.
    @discardableResult
    public func execute(_ sql: SQL) async throws -> Int { try await send(sql)?.touched ?? 0 }

    /// Keeps a statement to be sent with the next awaited one, or with the COMMIT. Its error surfaces there.
    public func enqueue(_ sql: SQL) { queue.append(sql) }

    /// After this returns the changes are durable.
    ///
    /// - Throws: `OutcomeUnknown` when the connection broke meanwhile.
    func commit() async throws {
        guard hasBegun || leading != nil || !queue.isEmpty else { return }
        try await trip(queue + ["COMMIT"], isCommit: true)
        hasBegun = false
    }

    /// Sends what was enqueued, and has looked at what is otherwise looked at by the COMMIT.
    func check() async throws { try await execute("SET CONSTRAINTS ALL IMMEDIATE") }

    /// Undoes everything. Not cancellable: a connection goes back clean, or not at all.
    func rollback() async {
        guard hasBegun, !connection.isBroken, !connection.isClean else { return }
        _ = try? await connection.run(["ROLLBACK"])
    }

    private func send(_ sql: SQL) async throws -> QueryResult? {
        try Task.checkCancellation()
        return try await trip(queue + [sql], isCommit: false).last
    }

    @discardableResult
    private func trip(_ statements: [SQL], isCommit: Bool) async throws -> [QueryResult] {
        queue = []
        let opening: [SQL] = hasBegun ? [] : ["BEGIN"]
        let leading = leading
        self.leading = nil
        hasBegun = true
        guard let leading else {
            return try await connection.run(opening + statements, endsWithCommit: isCommit)
        }
        if isCommit {
            // The look comes before anything is made durable.
            try leading.check(try await connection.run(opening + [leading.sql])[1])
            return try await connection.run(statements, endsWithCommit: true)
        }
        let results = try await connection.run(opening + [leading.sql] + statements)
        try leading.check(results[1])
        return results
    }
}

extension Pool {
    private static let attempts = 3

    /// Runs `body` in a transaction: all of it, or nothing.
    ///
    /// The body runs again, up to three times, when PostgreSQL asks for it (serialization failure, deadlock).
    ///
    /// - Throws: what the body throws; `PostgresError`; `OutcomeUnknown` when the link broke during COMMIT.
    public func transaction<Result>(_ body: (Transaction) async throws -> Result) async throws -> Result {
        try await transaction(nil, body)
    }

    /// As ``transaction(_:)``, with a statement that travels in the first trip whatever the body asks first.
    ///
    /// - Parameter check: looks at the rows of the leading statement; when it throws, the body's first query throws it.
    public func transaction<S: Statement, Result>(
        leading statement: S, check: @escaping ([S.Output]) throws -> Void,
        _ body: (Transaction) async throws -> Result
    ) async throws -> Result {
        let leading = Transaction.Leading(sql: statement.sql) { try check($0.rows(of: S.self)) }
        return try await transaction(leading, body)
    }

    /// As ``transaction(_:)``, but undone at its end: everything is checked, and nothing stays.
    public func rehearsal<Result>(_ body: (Transaction) async throws -> Result) async throws -> Result {
        try await transaction(nil, isKept: false, body)
    }

    /// As ``rehearsal(_:)``, with a statement that travels in the first trip whatever the body asks first.
    public func rehearsal<S: Statement, Result>(
        leading statement: S, check: @escaping ([S.Output]) throws -> Void,
        _ body: (Transaction) async throws -> Result
    ) async throws -> Result {
        let leading = Transaction.Leading(sql: statement.sql) { try check($0.rows(of: S.self)) }
        return try await transaction(leading, isKept: false, body)
    }

    private func transaction<Result>(
        _ leading: Transaction.Leading?, isKept: Bool = true, _ body: (Transaction) async throws -> Result
    ) async throws -> Result {
        for attempt in 1... {
            do {
                return try await once(leading, isKept, body)
            } catch let error as PostgresError where error.isRetryable && attempt < Self.attempts {
                try await Reactor.sleep(for: .milliseconds(Int.random(in: 1...(10 * attempt))))
            }
        }
        preconditionFailure("the loop above ends by returning or throwing")
    }

    private func once<Result>(
        _ leading: Transaction.Leading?, _ isKept: Bool, _ body: (Transaction) async throws -> Result
    ) async throws -> Result {
        try await withConnection { connection in
            let transaction = Transaction(on: connection, leading: leading)
            do {
                let result = try await body(transaction)
                if isKept {
                    try await transaction.commit()
                } else {
                    try await transaction.check()
                    await transaction.rollback()
                }
                return result
            } catch {
                await transaction.rollback()
                throw error
            }
        }
    }
}
