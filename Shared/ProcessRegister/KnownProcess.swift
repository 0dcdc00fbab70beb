public import Messaging
public import Models
public import Postgres
internal import Reactor
internal import Synchronization

/// The process as this service knows it.
public struct KnownProcess: Statement {
    public init() {}

    public var sql: SQL { "SELECT terms::text FROM process" }

    public static func decode(_ row: Row) throws -> ProcessTerms {
        try JSON.decode(ProcessTerms.self, from: try row.decode(String.self))
    }
}

/// The process for those who ask for it all the time: it is read each time, and decoded when it is another than before.
public final class ProcessMemory: Sendable {
    private let last = Mutex<(text: String, terms: ProcessTerms)?>(nil)

    public init() {}

    /// - Returns: nil where none is defined yet.
    public func process(in pool: Pool) async throws -> ProcessTerms? {
        guard let text = try await pool.query(Text()).first else { return nil }
        if let known = last.withLock({ $0 }), known.text == text { return known.terms }
        let terms = try JSON.decode(ProcessTerms.self, from: text)
        last.withLock { $0 = (text, terms) }
        return terms
    }

    private struct Text: Statement {
        var sql: SQL { KnownProcess().sql }

        static func decode(_ row: Row) throws -> String { try row.decode(String.self) }
    }
}

extension HandlerContext {
    /// The process as it is defined. One that was not told of yet is asked for.
    ///
    /// - Throws: a rejection with the code `process-undefined`, which says what to do.
    public func process() async throws -> ProcessTerms {
        if let known = try await first(KnownProcess()) { return known }
        return try await newestProcess()
    }

    /// Reads the process, and holds what was given against it. Before something is refused, the owner is asked: it may have
    /// been defined a moment ago.
    ///
    /// - Parameter check: throws a rejection that names the field.
    @discardableResult
    public func checkProcess<Result>(_ check: (ProcessTerms) throws -> Result) async throws -> Result {
        let known = try await process()
        do {
            return try check(known)
        } catch is Rejection {
            return try check(try await newestProcess())
        }
    }

    /// The process as its owner has it now.
    func newestProcess() async throws -> ProcessTerms {
        guard bus.name != ServiceName.workingGroup.rawValue else {
            guard let known = try await first(KnownProcess()) else { throw Rejection.processUndefined }
            return known
        }
        do {
            return try await ask(ShowProcess(), of: .workingGroup).terms
        } catch let refused as RemoteProblem where refused.problem.code == .processUndefined {
            throw Rejection.processUndefined
        }
    }
}
