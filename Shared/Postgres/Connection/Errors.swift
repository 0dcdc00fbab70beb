internal import CPostgres

/// What PostgreSQL refused. Never holds a parameter's value.
public struct PostgresError: Error, Sendable, CustomStringConvertible {
    /// Five characters, e.g. `23505` for a broken uniqueness.
    public let sqlState: String
    public let message: String
    public let constraint: String?
    public let table: String?
    public let column: String?
    /// The text of the statement, with `$1` for its values.
    public let statement: String

    public var description: String { "\(message) (\(sqlState))" }

    /// The same transaction may succeed when it is run again: a serialization failure or a deadlock.
    public var isRetryable: Bool { sqlState == "40001" || sqlState == "40P01" }

    /// The database cannot do this now: shutting down, read-only, out of something, too slow.
    public var isUnavailable: Bool {
        ["25006", "57P01", "57P02", "57P03", "57014", "55P03", "25P03"].contains(sqlState)
            || sqlState.hasPrefix("08") || sqlState.hasPrefix("53")
    }
}

/// No connection could be made.
public struct ConnectionFailed: Error, Sendable, CustomStringConvertible {
    public let description: String
}

/// The connection broke; what was not committed is undone.
public struct ConnectionLost: Error, Sendable, CustomStringConvertible {
    public let description: String
}

/// The connection broke while a COMMIT was under way: it may have been carried out. A receipt tells.
public struct OutcomeUnknown: Error, Sendable, CustomStringConvertible {
    public var description: String { "the connection broke during COMMIT" }
}

/// A COMMIT that PostgreSQL answered with a rollback.
public struct CommitRefused: Error, Sendable, CustomStringConvertible {
    public let tag: String
    public var description: String { "COMMIT was answered with \(tag)" }
}

/// No connection became free in time.
public struct PoolTimedOut: Error, Sendable, CustomStringConvertible {
    public let lastFailure: String?
    public var description: String {
        "no database connection became free in time" + (lastFailure.map { ": \($0)" } ?? "")
    }
}

/// Whether an error says only that the database is not there at the moment.
public func isUnavailable(_ error: any Error) -> Bool {
    switch error {
    case let error as PostgresError: error.isUnavailable || error.isRetryable
    case is ConnectionFailed, is ConnectionLost, is OutcomeUnknown, is PoolTimedOut: true
    default: false
    }
}
