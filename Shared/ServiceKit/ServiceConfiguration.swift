public import Configuration
public import Logging
public import Messaging
public import Models
internal import Postgres
internal import ZeroMQ

/// What a service is told by its environment. Everything wrong or missing is named at once.
public struct ServiceConfiguration: Sendable {
    public let service: ServiceName
    /// libpq connection string without a password.
    public let database: String
    public let keys: KeyFolder
    /// Where this service listens.
    public let bind: Endpoint
    public let directory: ServiceDirectory
    public let principalsPath: String
    public let logLevel: Logger.Level
    public let logFormat: LogFormat
    /// A supervisor holds the other end of standard input: its end is ours.
    public let isSupervised: Bool
    /// The clock may be moved ahead: on trial installations only, never in production.
    public let isClockMovable: Bool
    /// For what one service alone needs.
    public let reader: ConfigReader

    /// What is wrong with the environment, a line each.
    public struct Invalid: Error, CustomStringConvertible {
        public let problems: [String]

        public init(problems: [String]) { self.problems = problems }

        public var description: String { problems.joined(separator: "\n") }
    }

    /// - Throws: ``Invalid`` with every problem found.
    public init(_ service: ServiceName, from reader: ConfigReader) throws {
        var inspector = Inspector(reader: reader)
        self.service = service
        self.reader = reader
        database = inspector.text("npp16.service.database", "a libpq connection string")
        keys = KeyFolder(path: inspector.text("npp16.keys", "the folder of the keys"))
        principalsPath = inspector.text("npp16.principals", "the path of principals.yaml")
        bind = inspector.endpoint("npp16.bind")
        directory = inspector.directory(keys)
        isSupervised = reader.bool(forKey: "npp16.supervised", default: false)
        isClockMovable = reader.bool(forKey: "npp16.clock.movable", default: false)
        logLevel = inspector.logLevel("npp16.log.level")
        logFormat = inspector.logFormat("npp16.log.format")
        guard inspector.problems.isEmpty else { throw Invalid(problems: inspector.problems) }
    }

    /// - Throws: `KeyFolder.Missing` when there is no password for the service's role.
    func poolConfiguration() throws -> PoolConfiguration {
        PoolConfiguration(
            database, password: try keys.read("\(service.rawValue).database-password"), schema: service.schema,
            applicationName: "npp16-\(service.rawValue)")
    }

    /// The key of a service's endpoint, e.g. `npp16.endpoint.working.group` for `NPP16_ENDPOINT_WORKING_GROUP`.
    static func endpointKey(_ service: ServiceName) -> String {
        "npp16.endpoint." + service.rawValue.replacing("-", with: ".")
    }
}

/// Reads values and collects what is wrong with them.
private struct Inspector {
    let reader: ConfigReader
    var problems: [String] = []

    mutating func text(_ key: String, _ meaning: String) -> String {
        if let value = reader.string(forKey: ConfigKey(key)), !value.isEmpty { return value }
        problems.append("\(name(key)) is missing: \(meaning)")
        return ""
    }

    mutating func endpoint(_ key: String) -> Endpoint {
        let value = text(key, "tcp://host:port or ipc://path")
        if let endpoint = Endpoint(value) { return endpoint }
        if !value.isEmpty { problems.append("\(name(key)) is “\(value)”: must be tcp://host:port or ipc://path") }
        return Endpoint(.ipc(path: ""))
    }

    mutating func directory(_ keys: KeyFolder) -> ServiceDirectory {
        var services: [ServiceName: ServiceDirectory.Service] = [:]
        for service in ServiceName.allCases {
            let endpoint = endpoint(ServiceConfiguration.endpointKey(service))
            guard !keys.path.isEmpty else { continue }
            do {
                services[service] = .init(endpoint: endpoint, key: try keys.publicKey(of: service.rawValue))
            } catch {
                problems.append("\(error)")
            }
        }
        return ServiceDirectory(services)
    }

    mutating func logFormat(_ key: String) -> LogFormat {
        guard let text = reader.string(forKey: ConfigKey(key)), !text.isEmpty else { return .json }
        if let format = LogFormat(rawValue: text) { return format }
        problems.append("\(name(key)) is “\(text)”: must be json or text")
        return .json
    }

    mutating func logLevel(_ key: String) -> Logger.Level {
        guard let value = reader.string(forKey: ConfigKey(key)), !value.isEmpty else { return .info }
        if let level = Logger.Level(rawValue: value) { return level }
        let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append("\(name(key)) is “\(value)”: must be one of \(levels)")
        return .info
    }

    private func name(_ key: String) -> String { key.replacing(".", with: "_").uppercased() }
}
