internal import Foundation
internal import Glibc
internal import ServiceKit
internal import Subprocess
internal import SystemPackage

/// A PostgreSQL cluster of our own: one folder, one Unix socket, no network.
struct PrivateCluster: Sendable {
    private let data: String
    private let sockets: String
    private let keys: KeyFolder
    private let binaries: String
    /// PostgreSQL refuses to run as root: then it runs as this account.
    private let user: UnixUser?
    private let log: String

    private static let superuser = "npp16_admin"
    private static let database = "npp16"

    /// - Parameters:
    ///   - home: where the installation lives.
    ///   - run: a short path for sockets, gone when the installation stops.
    /// - Throws: `Refusal` where PostgreSQL is not installed.
    init(home: String, run: String, keys: KeyFolder) throws {
        binaries = try Self.findBinaries()
        self.keys = keys
        if UnixUser.isRoot {
            guard let postgres = UnixUser.named("postgres") else { throw Refusal("there is no account named postgres") }
            user = postgres
        } else {
            user = nil
        }
        data = try Self.dataFolder(home, user)
        sockets = run + "/postgres"
        log = home + "/postgres.log"
        try FileManager.default.createDirectory(atPath: sockets, withIntermediateDirectories: true)
        try user?.own(sockets)
    }

    /// For the superuser; the password stands in a file that libpq reads.
    var administrator: String {
        "host=\(sockets) dbname=\(Self.database) user=\(Self.superuser) passfile='\(keys.path)/postgres.passfile-password'"
    }

    /// For a service's role, whose password stands in the folder of the keys.
    func connection(role: String) -> String { "host=\(sockets) dbname=\(Self.database) user=\(role)" }

    /// Makes the cluster where there is none yet.
    func prepare() async throws {
        if !keys.has("postgres.passfile-password") {
            let password = SystemRandomNumberGenerator.hexadecimal(bytes: 24)
            try keys.write("*:*:*:\(Self.superuser):\(password)", to: "postgres.passfile-password")
        }
        guard !FileManager.default.fileExists(atPath: data + "/PG_VERSION") else { return try await stopStale() }
        let password = try keys.read("postgres.passfile-password").split(separator: ":").last.map(String.init) ?? ""
        let file = sockets + "/password"
        try Data(password.utf8).write(to: URL(fileURLWithPath: file))
        try user?.own(file)
        defer { _ = unsafe unlink(file) }
        try await Program(path: binaries + "/initdb", user: user).run(
            [
                "--pgdata=\(data)", "--username=\(Self.superuser)", "--pwfile=\(file)", "--auth=scram-sha-256",
                "--encoding=UTF8", "--locale=C.UTF-8", "--data-checksums",
            ], output: try logFile())
    }

    /// Runs the server until the task is cancelled; then it stops in good order.
    func run() async throws {
        let command = Program(path: binaries + "/postgres", user: user).command(
            ["-D", data, "-k", sockets, "-c", "listen_addresses=", "-c", "max_connections=150"])
        _ = try await Subprocess.run(
            command.executable, arguments: command.arguments,
            platformOptions: .ownGroup(
                teardown: [.send(signal: .interrupt, allowedDurationToNextStep: .seconds(30))]),
            input: .none, output: .fileDescriptor(try logFile(), closeAfterSpawningProcess: true),
            error: .fileDescriptor(try logFile(), closeAfterSpawningProcess: true))
    }

    /// Waits for the server and makes the database where it is missing.
    func waitUntilReady() async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            let environment = ["PGPASSFILE": keys.path + "/postgres.passfile-password"]
            let result = try await Subprocess.run(
                .path(FilePath(binaries + "/psql")),
                arguments: [
                    "-X", "-q", "-h", sockets, "-U", Self.superuser, "-d", "postgres", "-tAc",
                    "SELECT count(*) FROM pg_database WHERE datname = '\(Self.database)'",
                ],
                environment: .updating(environment), input: .none, output: .string(limit: 1000), error: .discarded)
            if result.terminationStatus.isSuccess {
                guard result.standardOutput.contains("0") else { return }
                return try await Program(path: binaries + "/createdb").run(
                    ["-h", sockets, "-U", Self.superuser, Self.database], environment: environment)
            }
            guard ContinuousClock.now < deadline else {
                throw Refusal("PostgreSQL does not start; \(log) says why")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// A server that outlived the one who started it, after a kill -9 say, is stopped first.
    private func stopStale() async throws {
        guard FileManager.default.fileExists(atPath: data + "/postmaster.pid") else { return }
        let command = Program(path: binaries + "/pg_ctl", user: user).command(["stop", "-D", data, "-m", "fast", "-w"])
        _ = try await Subprocess.run(
            command.executable, arguments: command.arguments, platformOptions: .ownGroup(), input: .none,
            output: .discarded, error: .discarded)
    }

    private func logFile() throws -> FileDescriptor {
        try FileDescriptor.open(
            FilePath(log), .writeOnly, options: [.append, .create], permissions: [.ownerReadWrite])
    }

    private static func findBinaries() throws -> String {
        let installed = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let folders = installed.compactMap(Int.init).sorted(by: >).map { "/usr/lib/postgresql/\($0)/bin" }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        for folder in folders + path.split(separator: ":").map(String.init)
        where FileManager.default.isExecutableFile(atPath: folder + "/initdb") {
            return folder
        }
        throw Refusal("PostgreSQL's initdb is not installed: apt-get install postgresql")
    }

    /// Below the installation, unless the account that runs PostgreSQL cannot get there (`/root` is closed to it).
    private static func dataFolder(_ home: String, _ user: UnixUser?) throws -> String {
        var folder = home + "/postgres"
        if let user, !user.canReach(home) {
            folder = "/var/lib/npp16" + home + "/postgres"
        }
        if !FileManager.default.fileExists(atPath: folder) {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try user?.own(folder)
            _ = unsafe chmod(folder, 0o700)
        }
        return folder
    }
}

extension SystemRandomNumberGenerator {
    fileprivate static func hexadecimal(bytes: Int) -> String {
        (0..<bytes).map { _ in String(format: "%02x", UInt8.random(in: 0...255)) }.joined()
    }
}
