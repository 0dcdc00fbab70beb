/// A lock by a name that a transaction holds to its end.
///
/// All services share the locks of one database, whatever their rights. So each name stands within its schema: two services
/// that use the same one do not wait for each other. Taken as a statement of its own, so that the next one sees what the former
/// holder committed.
public struct AdvisoryLock: Sendable {
    private let name: String

    public init(_ name: String) { self.name = name }

    /// Waits for the lock.
    public var take: SQL { "SELECT pg_advisory_xact_lock(hashtext(current_schema()), hashtext(\(name)))" }

    /// Waits for the lock, and holds it together with others who share it.
    public var share: SQL { "SELECT pg_advisory_xact_lock_shared(hashtext(current_schema()), hashtext(\(name)))" }

    /// Takes the lock where nobody has it, and says whether it did.
    public var attempt: Attempt { Attempt(name: name) }

    public struct Attempt: Statement {
        fileprivate let name: String

        public var sql: SQL { "SELECT pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext(\(name)))" }

        public static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}
