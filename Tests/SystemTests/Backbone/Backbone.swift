import Curl
import Foundation
import Glibc
import Messaging
import Models
import ServiceKit
import Synchronization
import Testing

/// A whole installation for one suite: keys, a database of its own and the six services as processes.
final class Backbone: Sendable {
    /// What an installation may be given.
    struct Options: Sendable {
        /// Loads the record before the first test.
        var hasRecord = false
        /// Defines the process of the record before the first test.
        var hasProcess = true
        /// A cluster that may be stopped.
        var hasOwnCluster = false
        /// The services listen on tcp ports, and reach each other through proxies.
        var hasProxies = false
        /// This service listens on a tcp port of 127.0.0.1, and a replica of it may listen on the same of 127.0.0.2.
        var replicated: ServiceName?
        /// `NPP16_MAIL`; defaults to a Maildir in the folder of the installation.
        var mail: String?
        /// Requests a second from one address and with one token; defaults to no limits: load is no misuse here.
        var rates: (address: Int, token: Int) = (0, 0)
        /// `NPP16_HTTP_PROXIES`; defaults to none.
        var proxies: String?
        /// Further variables of all services.
        var environment: [String: String] = [:]
        /// `NPP16_SCAN`; nothing is scanned without one.
        var scanner: String?
    }

    let folder: String
    let keys: KeyFolder
    let cluster: Cluster
    let database: Database
    /// Where each service listens.
    let endpoints: [ServiceName: Endpoint]
    /// Where the others reach it.
    let directory: [ServiceName: Endpoint]
    let proxies = Proxy()
    let address: String
    let mailbox: String
    let daemons: [ServiceName: Daemon]
    private let options: Options
    private let issuer: TokenIssuer
    private let client: WebClient
    private let replicas = Mutex<[Daemon]>([])

    @TaskLocal static var current: Backbone?

    struct None: Error {}

    /// The installation of the suite that the test belongs to.
    static func running() throws -> Backbone {
        guard let current else { throw None() }
        return current
    }

    private init(_ options: Options, in folder: String) async throws {
        self.options = options
        self.folder = folder
        keys = KeyFolder(path: folder + "/keys")
        _ = try keys.generate()
        cluster = try await Cluster.open(in: folder + "/postgres", isPrivate: options.hasOwnCluster)
        database = try await cluster.makeDatabase()
        mailbox = folder + "/mail"
        endpoints = try Self.endpoints(options, folder)
        directory = try await Self.directory(options, endpoints, proxies)
        let port = try FreePort.find()
        address = "http://127.0.0.1:\(port)"
        issuer = try TokenIssuer(signingKey: try keys.read("token-signing.secret"))
        client = WebClient()
        var common = Self.environment(
            keys, folder, port, options.mail ?? "maildir:\(mailbox)", directory)
        common["NPP16_SCAN"] = options.scanner
        common["NPP16_HTTP_RATE_ADDRESS"] = String(options.rates.address)
        common["NPP16_HTTP_PROXIES"] = options.proxies
        common["NPP16_HTTP_RATE_TOKEN"] = String(options.rates.token)
        common["NPP16_MAIL_BOUNCES"] = "bounces@example.org"
        common["NPP16_MAIL_BOUNCES_MAILDIR"] = folder + "/bounces"
        common.merge(options.environment) { $1 }
        daemons = Dictionary(
            uniqueKeysWithValues: ServiceName.allCases.map { [common, endpoints, database] service in
                (service, Self.daemon(service, "", common, endpoints[service], database, folder))
            })
        environment = common
    }

    private let environment: [String: String]

    /// Runs `body` on a new installation, and takes it down whatever becomes of it.
    static func run(_ options: Options = Options(), _ body: @Sendable () async throws -> Void) async throws {
        let folder = try makeFolder()
        let backbone = try await Backbone(options, in: folder)
        do {
            try await backbone.start()
            try await $current.withValue(backbone) { try await body() }
        } catch {
            await backbone.takeDown(hasFailed: true)
            throw error
        }
        await backbone.takeDown(hasFailed: false)
    }

    private func start() async throws {
        try await migrate()
        try await database.execute(Self.noWelcomes)
        for daemon in daemons.values { try await daemon.start() }
        try await waitUntilReady()
        if options.hasProcess { try await defineProcess() }
        if options.hasRecord { try await npp16("import", "record", Project.path("infra/record/unea-5-12")).check() }
    }

    private func defineProcess() async throws {
        let file = URL(filePath: Project.path("infra/record/unea-5-12/process.json"))
        let process = try JSON.decode(DefineProcess.self, from: Array(try Data(contentsOf: file)))
        _ = try await api(as: .secretariat).send(process)
    }

    /// Nobody is written to on entering office: tests count the mails of what they do themselves.
    private static let noWelcomes = """
        CREATE FUNCTION notifications.drop_welcome() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN RETURN NULL; END';
        CREATE TRIGGER no_welcomes BEFORE INSERT ON notifications.delivery
            FOR EACH ROW WHEN (NEW.event IN ('\(FocalPointNominated.type.rawValue)', '\(AlternateNamed.type.rawValue)',
                '\(CoordinatorAppointed.type.rawValue)'))
            EXECUTE FUNCTION notifications.drop_welcome()
        """

    /// All at once, as an orchestrator may.
    private func migrate() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for service in ServiceName.allCases {
                let program = Program(
                    path: Project.executable("npp16-\(service.rawValue)"), arguments: ["migrate"],
                    environment: ["NPP16_ADMIN_DATABASE": database.connection, "NPP16_KEYS": keys.path])
                group.addTask { try await program.succeed() }
            }
            try await group.waitForAll()
        }
    }

    func waitUntilReady(within limit: Duration = .seconds(30)) async throws {
        let api = API(address: address, token: nil, client: client)
        try await eventually("readiness", within: limit) {
            (try? await api.exchange("GET", "/readyz", within: .seconds(3)))?.status == 200
        }
    }

    private func takeDown(hasFailed: Bool) async {
        await withTaskGroup(of: Void.self) { group in
            for daemon in Array(daemons.values) + replicas.withLock(\.self) {
                group.addTask { await Self.takeDown(daemon, hasFailed) }
            }
        }
        do {
            try await proxies.close()
            try await cluster.drop(database)
            try await cluster.close()
        } catch {
            Issue.record("the installation does not go: \(error)")
        }
        if Project.setting("NPP16_KEEP") == nil { try? FileManager.default.removeItem(atPath: folder) }
    }

    /// A process that ended by itself, or does not end in good order, is a failure of whatever test is at it; unless that
    /// has failed already, and may have left it half-started.
    private static func takeDown(_ daemon: Daemon, _ hasFailed: Bool) async {
        let ends = await daemon.unexpectedEnds
        if !ends.isEmpty { Issue.record("\(daemon.name) ended by itself: \(ends)") }
        guard await daemon.pid != nil else { return }
        do {
            let start = ContinuousClock.now
            let status = try await daemon.stop()
            let took = ContinuousClock.now - start
            if !hasFailed, !status.isSuccess || took > .seconds(10) {
                Issue.record("\(daemon.name) took \(took) to stop, and ended with \(status)")
            }
        } catch {
            Issue.record("\(daemon.name) cannot be stopped: \(error)")
        }
    }
}

// MARK: - What a test does with it

extension Backbone {
    /// The JSON API for an actor; for the public where none is given.
    func api(as actor: Models.Actor?, lifetime: Duration = .seconds(3600)) async throws -> API {
        API(address: address, token: try await actor.asyncMap { try await token(for: $0, lifetime) }, client: client)
    }

    /// The JSON API with a token that is sent as it is.
    func api(token: String?) -> API { API(address: address, token: token, client: client) }

    /// A token of somebody who holds the office that the role asks for, unless the register says otherwise.
    func token(for actor: Models.Actor, _ lifetime: Duration = .seconds(3600)) async throws -> String {
        try await putInOffice(actor)
        return try await bareToken(for: actor, lifetime)
    }

    /// A token that is worth what the register says, and nothing else.
    func bareToken(for actor: Models.Actor, _ lifetime: Duration = .seconds(3600)) async throws -> String {
        try await issuer.token(for: actor, lifetime: lifetime)
    }

    /// The bus as the gateway sees it, or another principal.
    func bus(as principal: String = "gateway", _ others: [ServiceName: Endpoint]? = nil) async throws -> Bus {
        try await Bus(principal, keys, others ?? directory)
    }

    func daemon(_ service: ServiceName) throws -> Daemon {
        guard let daemon = daemons[service] else { throw None() }
        return daemon
    }

    /// A second process of a service on the same schema.
    func startReplica(of service: ServiceName, on endpoint: Endpoint) async throws -> Daemon {
        let replica = Self.daemon(service, "-2", environment, endpoint, database, folder)
        replicas.withLock { $0.append(replica) }
        try await replica.start()
        return replica
    }

    /// Runs the command line against this installation.
    func npp16(_ arguments: String...) async throws -> Program.Result { try await npp16(arguments) }

    func npp16(_ arguments: [String]) async throws -> Program.Result {
        try await Program(
            path: Project.executable("npp16"), arguments: arguments,
            environment: ["NPP16_SERVER": address, "NPP16_KEYS": keys.path]
        ).run()
    }

    /// What the processes have written so far.
    func log(of service: ServiceName) -> String {
        (try? String(contentsOfFile: "\(folder)/\(service.rawValue).log", encoding: .utf8)) ?? ""
    }
}

// MARK: - How it is made

extension Backbone {
    /// Short, since paths of Unix sockets end at 107 bytes, and open to the account that runs PostgreSQL.
    private static func makeFolder() throws -> String {
        var template = Array("/tmp/npp16-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw None() }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        _ = unsafe chmod(path, 0o711)
        return path
    }

    private static func endpoints(_ options: Options, _ folder: String) throws -> [ServiceName: Endpoint] {
        Dictionary(
            uniqueKeysWithValues: try ServiceName.allCases.map { service in
                let transport: Endpoint.Transport =
                    options.hasProxies || options.replicated == service
                    ? .tcp(host: "127.0.0.1", port: try FreePort.find(3)) : .ipc(path: "\(folder)/\(service.rawValue)")
                return (service, Endpoint(transport))
            })
    }

    private static func directory(
        _ options: Options, _ endpoints: [ServiceName: Endpoint], _ proxies: Proxy
    ) async throws -> [ServiceName: Endpoint] {
        var directory = endpoints
        for (service, endpoint) in endpoints {
            guard case .tcp(_, let port) = endpoint.transport else { continue }
            if options.hasProxies {
                let detour = try FreePort.find(3)
                for channel in 0..<3 { try await proxies.listen(on: detour + channel, to: port + channel) }
                directory[service] = Endpoint(.tcp(host: "127.0.0.1", port: detour))
            } else {
                directory[service] = Endpoint(.tcp(host: "127.0.0.1,127.0.0.2", port: port))
            }
        }
        return directory
    }

    private static func environment(
        _ keys: KeyFolder, _ folder: String, _ port: Int, _ mail: String, _ endpoints: [ServiceName: Endpoint]
    ) -> [String: String] {
        var environment = [
            "NPP16_KEYS": keys.path,
            "NPP16_SUPERVISED": "true", "NPP16_CLOCK_MOVABLE": "true", "NPP16_HTTP_PORT": String(port),
            "NPP16_HTTP_HOST": "127.0.0.1",
            "NPP16_PUBLIC_URL": "http://127.0.0.1:\(port)", "NPP16_MAIL": mail,
            "NPP16_MAIL_FROM": "notifications@example.org", "NPP16_MAIL_REPLY_TO": "secretariat@example.org",
        ]
        for (service, endpoint) in endpoints {
            environment[Setting.endpoint(of: service).name] = endpoint.description
        }
        return environment
    }

    private static func daemon(
        _ service: ServiceName, _ suffix: String, _ environment: [String: String], _ endpoint: Endpoint?,
        _ database: Database, _ folder: String
    ) -> Daemon {
        let own = [
            "NPP16_SERVICE_DATABASE": database.connection(of: service), "NPP16_BIND": endpoint?.description ?? "",
        ]
        return Daemon(
            service.rawValue + suffix, program: Project.executable("npp16-\(service.rawValue)"),
            environment: environment.merging(own) { $1 }, log: "\(folder)/\(service.rawValue)\(suffix).log")
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}

extension Program.Result {
    /// - Throws: `Program.Failed` where the program did not end with 0.
    func check() throws {
        guard end.isSuccess else { throw Program.Failed(description: description) }
    }
}
