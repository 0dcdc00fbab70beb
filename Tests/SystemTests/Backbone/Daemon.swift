import Glibc
import Subprocess
import SystemPackage

/// A process that is started, killed and started again.
actor Daemon {
    nonisolated let name: String
    private let program: String
    private let arguments: [String]
    private let environment: [String: String]
    private let log: String
    private var current: (pid: pid_t, end: Task<End, any Error>)?
    private var isEndExpected = false
    /// How it ended when nobody had asked it to.
    private(set) var unexpectedEnds: [End] = []

    /// - Parameter log: the file to which its output is added.
    init(
        _ name: String, program: String, arguments: [String] = [], environment: [String: String], log: String
    ) {
        self.name = name
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.log = log
    }

    /// Runs its program once more, with other arguments, where it runs itself: as whoever looks after it does.
    nonisolated func ask(_ arguments: String...) async throws -> Program.Result {
        try await Program(path: program, arguments: arguments, environment: environment).run()
    }

    struct NotRunning: Error {
        let name: String
    }

    var pid: pid_t? { current?.pid }

    func start() async throws {
        guard current == nil else { return }
        isEndExpected = false
        let (pids, announce) = AsyncStream.makeStream(of: pid_t.self)
        let end = Task {
            defer { announce.finish() }
            let status = try await run { announce.yield($0) }
            ended(status)
            return status
        }
        for await pid in pids {
            current = (pid, end)
            return
        }
        _ = try await end.value
        throw NotRunning(name: name)
    }

    /// Ends it without warning (`SIGKILL`), and returns when it is gone.
    func kill() async throws { _ = try await end(by: SIGKILL) }

    /// Asks it to end (`SIGTERM`).
    func stop() async throws -> End { try await end(by: SIGTERM) }

    func send(_ signal: Int32) throws {
        guard let current else { throw NotRunning(name: name) }
        _ = Glibc.kill(current.pid, signal)
    }

    private func end(by signal: Int32) async throws -> End {
        guard let current else { throw NotRunning(name: name) }
        isEndExpected = true
        _ = Glibc.kill(current.pid, signal)
        let status = try await current.end.value
        self.current = nil
        return status
    }

    private func ended(_ status: End) {
        guard !isEndExpected else { return }
        unexpectedEnds.append(status)
        current = nil
    }

    /// - Parameter started: called with the id of the process.
    private func run(_ started: @Sendable (pid_t) -> Void) async throws -> End {
        let output = try FileDescriptor.open(
            FilePath(log), .writeOnly, options: [.append, .create], permissions: [.ownerReadWrite])
        let result = try await Subprocess.run(
            .path(FilePath(program)), arguments: Arguments(arguments), environment: .inherit(with: environment),
            input: .fileDescriptor(try Lifeline.end(), closeAfterSpawningProcess: true),
            output: .fileDescriptor(output, closeAfterSpawningProcess: true), error: .combinedWithOutput
        ) { started($0.processIdentifier.value) }
        return End(result.terminationStatus)
    }
}

/// One end of a pipe whose other end nobody but this process holds: services that read it end when this process ends.
private enum Lifeline {
    private static let ends = Result {
        let ends = try FileDescriptor.pipe()
        for end in [ends.readEnd, ends.writeEnd] { _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC) }
        return ends
    }

    static func end() throws -> FileDescriptor { try ends.get().readEnd.duplicate() }
}
