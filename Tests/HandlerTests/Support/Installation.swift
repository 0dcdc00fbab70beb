import Foundation
import Identity
import Messaging
import Models
import Notifications
import Postgres
import Proposals
import Reactor
import ServiceKit
import Submissions
import TestSupport
import WorkingGroup

/// The five services that own objects, in the process of the tests: their handlers, their tables and rights, and what they tell
/// each other, without sockets. A suite has one of its own (``InstallationTrait``).
@Reactor final class Installation {
    /// Who wires what.
    nonisolated static let services: [any BackboneService.Type] = [
        Submissions.self, Proposals.self, WorkingGroup.self, Notifications.self, Identity.self,
    ]

    let database: TestDatabase
    private var hosts: [ServiceName: ServiceHost] = [:]
    private let issuer: TokenIssuer
    private var tokens: [Models.Actor: String] = [:]
    private var ahead = 0
    /// The parties whose focal points ``Cast`` has put into office.
    var represented: Set<PartyID> = []

    /// The installation of the suite that runs.
    nonisolated static var running: Installation {
        get throws {
            guard let current = InstallationTrait.current else {
                throw NeverHappened(description: "the suite has no .installation")
            }
            return current
        }
    }

    init(in database: TestDatabase, settings further: [String: String]) async throws {
        self.database = database
        let keys = try TestKeys.folder.get()
        issuer = try TokenIssuer(signingKey: keys.read("token-signing.secret"))
        let verifier = try await TokenVerifier(verifyingKey: keys.read("token-verifying.public"))
        for service in Self.services {
            let settings = try Self.settings(of: service.name, database).merging(further) { $1 }
            let host = try ServiceHost(
                service, try ServiceConfiguration(service.name, from: Settings(settings)), tokens: verifier,
                logger: .silent,
                bus: RequestClient(name: service.name.rawValue, carrier: InProcessCarrier(service.name.rawValue, self)))
            try service.wire(host)
            hosts[service.name] = host
        }
    }

    /// Lends the services as long as `body` runs.
    static func lend(
        in database: TestDatabase, settings: [String: String],
        _ body: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let installation = try await Installation(in: database, settings: settings)
        defer { for folder in installation.mailFolders { try? FileManager.default.removeItem(atPath: folder) } }
        try await InstallationTrait.$current.withValue(installation) {
            try await installation.lend(Array(installation.hosts.values)[...]) {
                try await installation.defineProcess()
                try await body()
            }
        }
    }

    private func lend(
        _ hosts: ArraySlice<ServiceHost>, _ body: @concurrent @Sendable () async throws -> Void
    ) async throws {
        guard let host = hosts.first else { return try await body() }
        try await host.lend { try await lend(hosts.dropFirst(), body) }
    }

    /// Every test has the process of the record to work with.
    private func defineProcess() async throws {
        let file = URL(filePath: Self.repository + "/infra/record/unea-5-12/process.json")
        let process = try JSON.decode(DefineProcess.self, from: Array(try Data(contentsOf: file)))
        try await Speaker.secretariat.send(process)
        try await settle()
    }

    func host(of service: ServiceName) throws -> ServiceHost {
        guard let host = hosts[service] else { throw Unavailable("\(service) is not here", retryAfter: .seconds(1)) }
        return host
    }

    /// Returns once every service knows what the others told.
    func settle() async throws {
        // What the last one told, the first ones read in the turn after.
        var quiet = 0
        while quiet < 2 {
            var count = 0
            for service in Self.services { count += try await host(of: service.name).catchUp() }
            quiet = count == 0 ? quiet + 1 : 0
        }
    }

    /// Does in every service what time asks for by now, and lets the others know.
    func sweep() async throws {
        for service in Self.services { try await host(of: service.name).sweep() }
        try await settle()
    }

    /// Moves the clocks of all services ahead.
    func forward(days: Double) async throws {
        ahead += Int((days * 86_400).rounded())
        guard let lead = ClockLead(rawValue: ahead) else { throw NeverHappened(description: "\(ahead) is a lead") }
        for host in hosts.values { try await host.clock.move(to: lead, by: .ops, in: host.pool) }
    }

    /// The time as the services have it.
    var now: Instant { get throws { try host(of: .workingGroup).clock.now } }

    var today: CalendarDate { get throws { try now.date } }

    /// Who is behind a token, as every service reads it.
    func actor(of token: Prose) async throws -> Models.Actor {
        try await host(of: .identity).tokens.actor(for: token.rawValue)
    }

    /// A signed token, made once for each actor.
    func token(of actor: Models.Actor) async throws -> String? {
        guard actor != .public else { return nil }
        if let token = tokens[actor] { return token }
        let token = try await issuer.token(for: actor, lifetime: .seconds(3600))
        tokens[actor] = token
        return token
    }

    private nonisolated static func settings(
        of service: ServiceName, _ database: TestDatabase
    ) throws -> [String: String] {
        var values: [String: String] = [
            "NPP16_SERVICE_DATABASE": try database.connection(of: service),
            "NPP16_KEYS": try TestKeys.folder.get().path,
            "NPP16_BIND": "ipc://nowhere",
            "NPP16_CLOCK_MOVABLE": "true",
            "NPP16_MAIL": "maildir:\(mailbox(of: database))",
            "NPP16_MAIL_FROM": "notifications@example.org",
            "NPP16_MAIL_BOUNCES": "bounces@example.org",
            "NPP16_MAIL_BOUNCES_MAILDIR": bounces(of: database),
        ]
        for name in ServiceName.allCases {
            values[Setting.endpoint(of: name).name] = "ipc://nowhere"
        }
        return values
    }

    nonisolated static let repository = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path(percentEncoded: false)
}

/// Carries questions to the hosts of an installation, in this process.
@Reactor final class InProcessCarrier: Carrier {
    private let principal: String
    private weak var installation: Installation?

    init(_ principal: String, _ installation: Installation) {
        self.principal = principal
        self.installation = installation
    }

    func carry(
        _ question: Envelope, to service: ServiceName, on channel: ServiceDirectory.Channel, within deadline: Duration,
        patience: Duration
    ) async throws -> Envelope {
        guard let installation else { throw Unavailable("The installation is gone.", retryAfter: .seconds(1)) }
        return try await installation.host(of: service).answer(question, from: principal, on: channel)
    }

    func isReachable(_ service: ServiceName) -> Bool { true }

    func isDown(_ service: ServiceName) -> Bool { false }

    func close() {}
}
