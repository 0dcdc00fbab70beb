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
    /// Which process may send which request.
    public let principals: Principals
    public let logLevel: Logger.Level
    public let logFormat: LogFormat
    /// A supervisor holds the other end of standard input: its end is ours.
    public let isSupervised: Bool
    /// The clock may be moved ahead: on trial installations only, never in production.
    public let isClockMovable: Bool
    /// For what one service alone needs.
    public let settings: Settings

    /// What is wrong with the environment, a line each.
    public struct Invalid: Error, CustomStringConvertible {
        public let problems: [String]

        public init(problems: [String]) { self.problems = problems }

        public var description: String { problems.joined(separator: "\n") }
    }

    /// - Throws: ``Invalid`` with every problem found.
    public init(_ service: ServiceName, from settings: Settings) throws {
        self.service = service
        self.settings = settings
        var settings = settings
        database = settings.needed(.database)
        keys = KeyFolder(path: settings.needed(.keys))
        principals = try settings.parsed(.principals) { try? Principals(path: $0) } ?? Principals.ofThisVersion()
        bind = settings.endpoint(.bind)
        directory = settings.directory(keys)
        isSupervised = settings.isOn(.supervised)
        isClockMovable = settings.isOn(.clockMovable)
        logLevel = settings.parsed(.logLevel, by: Logger.Level.init(rawValue:)) ?? .info
        logFormat = settings.parsed(.logFormat, by: LogFormat.init(rawValue:)) ?? .json
        try settings.check()
    }

    /// - Throws: `KeyFolder.Missing` when there is no password for the service's role.
    func poolConfiguration() throws -> PoolConfiguration {
        PoolConfiguration(
            database, password: try keys.read("\(service.rawValue).database-password"), schema: service.schema,
            applicationName: "npp16-\(service.rawValue)")
    }
}

extension Settings {
    fileprivate mutating func endpoint(_ setting: Setting) -> Endpoint {
        let text = needed(setting)
        if let endpoint = Endpoint(text) { return endpoint }
        if !text.isEmpty { complain(about: setting) }
        return Endpoint(.ipc(path: ""))
    }

    fileprivate mutating func directory(_ keys: KeyFolder) -> ServiceDirectory {
        var services: [ServiceName: ServiceDirectory.Service] = [:]
        for service in ServiceName.allCases {
            let endpoint = endpoint(.endpoint(of: service))
            guard !keys.path.isEmpty else { continue }
            do {
                services[service] = .init(endpoint: endpoint, key: try keys.publicKey(of: service.rawValue))
            } catch {
                add(problem: "\(error)")
            }
        }
        return ServiceDirectory(services)
    }
}
