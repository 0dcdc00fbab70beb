import Foundation

/// A PostgreSQL cluster: the one that was given, or a private one that can be stopped without warning.
struct Cluster: Sendable {
    /// A superuser's connection string.
    let administrator: String
    /// Of a private cluster.
    private let folder: String?

    /// - Parameter isPrivate: makes a cluster even where one was given.
    static func open(in folder: String, isPrivate: Bool) async throws -> Cluster {
        if !isPrivate, let given = Project.setting("NPP16_TEST_DATABASE") {
            return Cluster(administrator: given, folder: nil)
        }
        let address = try await script("start", folder).succeed()
        return Cluster(administrator: address, folder: folder)
    }

    func close() async throws {
        if let folder { try await Self.script("stop", folder).succeed() }
    }

    /// Makes an empty database.
    func makeDatabase() async throws -> Database {
        let name = "npp16_test_\(UInt32.random(in: 0...UInt32.max))"
        try await Database(connection: administrator).execute("CREATE DATABASE \(name)")
        return Database(connection: administrator + " dbname=\(name)")
    }

    func drop(_ database: Database) async throws {
        try await Database(connection: administrator).execute("DROP DATABASE \(database.name) WITH (FORCE)")
    }

    /// As a power failure would: nothing is finished, and the next start recovers from the log.
    func stopAtOnce() async throws { try await control("stop", "-m", "immediate") }

    /// Lets every process of the server stand still, as storage that does not answer would: the kernel goes on taking
    /// connections and acknowledging what is sent on them.
    func freeze() throws { try signal(SIGSTOP) }

    func thaw() throws { try signal(SIGCONT) }

    private func signal(_ number: Int32) throws {
        let file = try String(contentsOfFile: requireFolder() + "/data/postmaster.pid", encoding: .utf8)
        guard let first = file.split(separator: "\n").first, let server = pid_t(first) else {
            throw Program.Failed(description: "the cluster does not run")
        }
        let children = try String(contentsOfFile: "/proc/\(server)/task/\(server)/children", encoding: .utf8)
        // First the one that would start others.
        for process in [server] + children.split(separator: " ").compactMap({ pid_t($0) }) { kill(process, number) }
    }

    /// Starts the server again on the socket that it had.
    func startAgain() async throws {
        let sockets = try Self.socketFolder(of: administrator)
        try await control("start", "-l", try requireFolder() + "/log", "-o", "-k \(sockets)")
    }

    private func control(_ arguments: String...) async throws {
        let data = try requireFolder() + "/data"
        var words = [try Self.binaries() + "/pg_ctl", "-D", data, "-w", "-s"] + arguments
        if geteuid() == 0 { words = ["/usr/sbin/runuser", "-u", "postgres", "--"] + words }
        try await Program(path: words[0], arguments: Array(words.dropFirst())).succeed()
    }

    private func requireFolder() throws -> String {
        guard let folder else { throw Program.Failed(description: "the cluster is not ours") }
        return folder
    }

    private static func script(_ command: String, _ folder: String) -> Program {
        Program(path: Project.path("infra/scripts/private-postgres.sh"), arguments: [command, folder])
    }

    private static func socketFolder(of connection: String) throws -> String {
        let words = connection.split(separator: " ")
        guard let host = words.first(where: { $0.hasPrefix("host=") }) else {
            throw Program.Failed(description: "no host in \(connection)")
        }
        return String(host.dropFirst(5))
    }

    /// The folder of the newest server that is installed, as the script finds it.
    private static func binaries() throws -> String {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let folders = versions.compactMap(Double.init).sorted(by: >).map {
            "/usr/lib/postgresql/\($0 == $0.rounded() ? String(Int($0)) : String($0))/bin"
        }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        for folder in folders + path.split(separator: ":").map(String.init)
        where FileManager.default.isExecutableFile(atPath: folder + "/pg_ctl") {
            return folder
        }
        throw Program.Failed(description: "PostgreSQL is not installed")
    }
}
