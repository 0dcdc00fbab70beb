internal import Foundation
internal import Glibc
internal import Models
internal import ServiceKit

/// A database, keys and services on one machine, all in one folder.
struct Installation: Sendable {
    let address: String
    private let home: String
    private let sockets: String
    private let port: Int
    private let keys: KeyFolder
    private let cluster: PrivateCluster

    /// - Throws: `Refusal` where something that is needed is not there.
    init(home: String, port: Int) throws {
        try Self.requireFree(port)
        let url = URL(fileURLWithPath: home)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        self.home = url.standardizedFileURL.path
        self.port = port
        address = "http://127.0.0.1:\(port)"
        keys = KeyFolder(path: self.home + "/keys")
        sockets = try Self.makeRunFolder()
        let made = try keys.generate()
        if !made.isEmpty { Progress.say("made \(made.count) keys in \(keys.path)") }
        cluster = try PrivateCluster(home: self.home, run: sockets, keys: keys)
    }

    /// Runs everything until the task is cancelled: the database first and last.
    func run(_ whenReady: @escaping @Sendable (APIClient) async throws -> Void) async throws {
        try holdAlone()
        let link = home + "/run"
        try? FileManager.default.removeItem(atPath: link)
        // The sockets by a name that does not change, for programs that follow events.
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: sockets)
        defer {
            try? FileManager.default.removeItem(atPath: link)
            try? FileManager.default.removeItem(atPath: sockets)
        }
        Progress.say("starting PostgreSQL in \(home)")
        try await cluster.prepare()
        let database = Task { await keepRunning() }
        do {
            try await cluster.waitUntilReady()
            try await migrate()
            try await serve(whenReady)
        } catch {
            database.cancel()
            await database.value
            throw error
        }
        database.cancel()
        await database.value
    }

    /// The database, started again when it ends by itself.
    private func keepRunning() async {
        while !Task.isCancelled {
            do {
                try await cluster.run()
            } catch {
                Progress.say("PostgreSQL: \(error)")
            }
            guard !Task.isCancelled else { return }
            Progress.say("PostgreSQL ended; starting it again")
            try? await Task.sleep(for: .seconds(1))
        }
    }

    /// Two of us in one folder would stop each other's database. The lock ends with the process.
    private func holdAlone() throws {
        let descriptor = unsafe open(home + "/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw Refusal("an installation is running in \(home) already")
        }
    }

    /// Another program at the port would answer in the place of the gateway.
    private static func requireFree(_ port: Int) throws {
        guard let number = UInt16(exactly: port), number > 0 else { throw Refusal("--port must be 1 to 65535") }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var isReused: Int32 = 1
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = number.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let why = errno == EACCES ? "may not be used by this account" : "is taken by another program"
            throw Refusal("port \(port) \(why): --port chooses another")
        }
    }

    private func migrate() async throws {
        Progress.say("bringing the schemas up to date")
        for service in ServiceName.allCases {
            try await Program.service(service).run(
                ["migrate"], environment: ["NPP16_ADMIN_DATABASE": cluster.administrator, "NPP16_KEYS": keys.path])
        }
    }

    /// Lets the services run as an account that owns no more than they need, where that is possible.
    private func giveWay() throws -> UnixUser? {
        let executables = ServiceName.allCases.map { Program.service($0).path }
        guard let account = ServiceAccount.choose(reaching: [home] + executables) else { return nil }
        try account.own(keys: keys)
        try account.user.own(sockets)
        let mail = environment["NPP16_MAIL"] ?? ""
        if mail.hasPrefix("maildir:/") { try account.own(folder: String(mail.dropFirst("maildir:".count))) }
        if let bounces = ProcessInfo.processInfo.environment["NPP16_MAIL_BOUNCES_MAILDIR"], !bounces.isEmpty {
            try account.own(folder: bounces)
        }
        return account.user
    }

    private func serve(_ whenReady: @escaping @Sendable (APIClient) async throws -> Void) async throws {
        let supervisor = try Supervisor(environment: environment, as: try giveWay()) { service in
            [
                "NPP16_SERVICE_DATABASE": cluster.connection(role: service.role), "NPP16_BIND": endpoint(service),
            ]
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await supervisor.run() }
            group.addTask {
                let token = try await keys.token(for: Actor(roleAccount: "secretariat"), lifetime: .seconds(3600))
                let client = APIClient(server: address, token: token)
                try await waitUntilReady(client)
                try await whenReady(client)
            }
            // The first that fails ends the others: what they wait for does not come.
            while try await group.next() != nil {}
        }
    }

    private func waitUntilReady(_ client: APIClient) async throws {
        let start = ContinuousClock.now
        while true {
            if let answer = try? await client.get("/readyz"), answer.status == 200 {
                return Progress.say("all services are ready (\(start.duration(to: .now).rounded))")
            }
            guard start.duration(to: .now) < .seconds(60) else {
                throw Refusal("the services did not get ready within a minute; their log above says why")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private var environment: [String: String] {
        let given = ProcessInfo.processInfo.environment
        // A person at a terminal reads what needs attention; programs read everything.
        var environment = [
            "NPP16_LOG_FORMAT": given["NPP16_LOG_FORMAT"] ?? (Terminal.isRead ? "text" : "json"),
            "NPP16_LOG_LEVEL": given["NPP16_LOG_LEVEL"] ?? (Terminal.isRead ? "warning" : "info"),
            "NPP16_KEYS": keys.path, "NPP16_SUPERVISED": "true",
            "NPP16_CLOCK_MOVABLE": "true",
            "NPP16_HTTP_PORT": String(port), "NPP16_PUBLIC_URL": given["NPP16_PUBLIC_URL"] ?? address,
            "NPP16_MAIL": given["NPP16_MAIL"] ?? "maildir:\(home)/mail",
            "NPP16_MAIL_FROM": given["NPP16_MAIL_FROM"] ?? "notifications@example.org",
            "NPP16_MAIL_REPLY_TO": given["NPP16_MAIL_REPLY_TO"] ?? "secretariat@example.org",
        ]
        for service in ServiceName.allCases {
            environment[Setting.endpoint(of: service).name] = endpoint(service)
        }
        return environment
    }

    private func endpoint(_ service: ServiceName) -> String { "ipc://\(sockets)/\(service.rawValue)" }

    /// Paths of Unix sockets end at 107 bytes: they get a short folder of their own, open to nobody else.
    private static func makeRunFolder() throws -> String {
        var template = Array("/tmp/npp16-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Refusal("/tmp cannot be written") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // PostgreSQL, under its own account, has to get to its own socket inside.
        _ = unsafe chmod(path, 0o711)
        return path
    }
}
