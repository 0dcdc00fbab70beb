internal import Authority
internal import Foundation
internal import Glibc
internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension BackboneService {
    /// Runs the service as the process that this is.
    public static func main() async -> Never { await Backbone.run(Self.self) }
}

/// What every executable of the backbone does at its start and its end.
public enum Backbone {
    public static let version = "0.1.0"

    /// The tables that every service has beside its own.
    static let migrations = BackboneSchema.migrations + AuthoritySchema.migrations + ProcessSchema.migrations

    /// Runs a service until it is told to stop, or carries out the command that was given to its executable: `migrate` brings the
    /// service's schema up to date, or says with `--plan` what it would do; `health` asks the one that runs here how it is;
    /// `doctor` looks at everything that it needs; `version` prints the version.
    static func run(_ service: any BackboneService.Type) async -> Never {
        let settings = Settings(ProcessInfo.processInfo.environment)
        do {
            switch CommandLine.arguments.dropFirst().first {
            case nil:
                try await withTaskExecutorPreference(Reactor.executor) {
                    try await serve(service, settings)
                }
            case "migrate":
                let isPlan = CommandLine.arguments.contains("--plan")
                try await withTaskExecutorPreference(Reactor.executor) {
                    let owner = try SchemaOwner(service: service.name, from: settings)
                    try await isPlan ? owner.plan(service.migrations) : owner.migrate(service.migrations)
                }
            case "health":
                let isForLife = CommandLine.arguments.contains("--alive")
                try await withTaskExecutorPreference(Reactor.executor) {
                    try await OwnHealth(service.name, from: settings).report(isForLife: isForLife)
                }
            case "doctor":
                let isWell = await withTaskExecutorPreference(Reactor.executor) {
                    await Doctor(service, settings).examine()
                }
                exit(isWell ? 0 : 1)
            case "version":
                print(version)
            case let argument?:
                throw Usage(argument: argument)
            }
            exit(0)
        } catch {
            FileHandle.standardError.write(Data("npp16-\(service.name.rawValue): \(error)\n".utf8))
            exit(error is ServiceConfiguration.Invalid || error is Usage ? 2 : 1)
        }
    }

    private struct Usage: Error, CustomStringConvertible {
        let argument: String
        var description: String {
            "“\(argument)” is no command; without one the service runs, others: migrate, health, doctor, version"
        }
    }

    private static func serve(_ service: any BackboneService.Type, _ settings: Settings) async throws {
        let name = service.name
        let configuration = try ServiceConfiguration(name, from: settings)
        LoggingSystem.bootstrap { _ in configuration.logFormat.handler(of: name.rawValue, configuration.logLevel) }
        let logger = Logger(label: name.rawValue)
        raiseDescriptorLimit()
        let tokens = try await TokenVerifier(verifyingKey: configuration.keys.read("token-verifying.public"))
        let host = try await ServiceHost(service, configuration, tokens: tokens, logger: logger)
        try await service.wire(host)
        try await host.runUntilStopped()
        logger.info("service.stopped")
    }

    /// libzmq ends the process when it has no descriptor left, and peers that never say who they are take one each for as
    /// long as they may be silent: as many are taken as the machine gives.
    private static func raiseDescriptorLimit() {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 1 << 20)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
