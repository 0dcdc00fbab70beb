internal import Foundation
internal import Glibc
internal import Models
internal import Subprocess
internal import SystemPackage

/// Keeps the services running: each is started again when it ends, after a pause that grows while it does not stay up.
struct Supervisor: Sendable {
    let environment: [String: String]
    /// As whom the services run; as ourselves where nobody is named.
    let user: UnixUser?
    let settings: @Sendable (ServiceName) -> [String: String]
    /// Its end reaches the services as the end of their standard input, however this process ends.
    private let lifeline: FileDescriptor
    private let held: FileDescriptor

    private static let shortest = Duration.milliseconds(200)
    private static let longest = Duration.seconds(10)
    /// A process that ran this long was well.
    private static let recovery = Duration.seconds(30)

    init(
        environment: [String: String], as user: UnixUser?,
        settings: @escaping @Sendable (ServiceName) -> [String: String]
    ) throws {
        self.environment = environment
        self.user = user
        self.settings = settings
        let ends = try FileDescriptor.pipe()
        lifeline = ends.readEnd
        held = ends.writeEnd
        _ = fcntl(ends.writeEnd.rawValue, F_SETFD, FD_CLOEXEC)
    }

    /// Runs all services until the task is cancelled; then each has ten seconds to stop.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for service in ServiceName.allCases { group.addTask { try await keepRunning(service) } }
            try await group.waitForAll()
        }
    }

    private func keepRunning(_ service: ServiceName) async throws {
        var pause = Self.shortest
        while !Task.isCancelled {
            let start = ContinuousClock.now
            let end = try await runOnce(service)
            if Task.isCancelled { return }
            // A wrong setting stays wrong: the service has said which.
            if end == .exited(2) { throw Refusal("\(service.rawValue) refuses its settings") }
            if start.duration(to: .now) > Self.recovery { pause = Self.shortest }
            Progress.say("\(service.rawValue) ended (\(end)); starting it again in \(pause.rounded)")
            try await Task.sleep(for: pause)
            pause = min(pause * 2, Self.longest)
        }
    }

    private func runOnce(_ service: ServiceName) async throws -> TerminationStatus {
        var program = Program.service(service)
        program.user = user
        let command = program.command([])
        return try await Subprocess.run(
            command.executable, arguments: command.arguments,
            environment: .updating(environment.merging(settings(service)) { $1 }),
            platformOptions: .ownGroup(
                teardown: [.send(signal: .terminate, allowedDurationToNextStep: .seconds(10))]),
            input: .fileDescriptor(lifeline, closeAfterSpawningProcess: false),
            output: .fileDescriptor(.standardOutput, closeAfterSpawningProcess: false),
            error: .fileDescriptor(.standardError, closeAfterSpawningProcess: false)
        ).terminationStatus
    }
}
