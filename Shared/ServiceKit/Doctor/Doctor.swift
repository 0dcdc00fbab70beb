internal import Foundation
internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ZeroMQ

/// Looks at everything that a service needs from where it stands: its settings, its keys, the database, the other services, and what
/// it alone needs.
@Reactor struct Doctor {
    private let service: any BackboneService.Type
    private let settings: Settings

    /// For an answer of another service, and for what the service alone needs.
    private static let patience = Duration.seconds(3)

    init(_ service: any BackboneService.Type, _ settings: Settings) {
        (self.service, self.settings) = (service, settings)
    }

    /// Prints each finding as it comes.
    ///
    /// - Returns: whether nothing is bad.
    func examine() async -> Bool {
        var isWell = true
        func report(_ findings: [Finding]) {
            for finding in findings {
                print(finding.text)
                if finding.grade == .bad { isWell = false }
            }
        }
        let host: ServiceHost
        do {
            let configuration = try ServiceConfiguration(service.name, from: settings)
            let tokens = try await TokenVerifier(verifyingKey: configuration.keys.read("token-verifying.public"))
            let silent = Logger(label: "doctor") { _ in SwiftLogNoOpLogHandler() }
            host = try ServiceHost(service, configuration, tokens: tokens, logger: silent)
            try service.wire(host)
        } catch {
            for problem in "\(error)".split(separator: "\n") {
                report([.bad("settings", String(problem), "docs/settings.md says what each must be.")])
            }
            return false
        }
        report([.good("settings", "all can be read")])
        report([keys(host.configuration.keys)])
        let pool = Task { await host.pool.run() }
        report(await database(host))
        report(await others(host))
        report(await service.examine(host))
        pool.cancel()
        host.bus.close()
        return isWell
    }

    /// Whether the service's key is whole, and nobody else reads what is secret.
    private func keys(_ folder: KeyFolder) -> Finding {
        do {
            let pair = try folder.pair(of: service.name.rawValue)
            guard try folder.publicKey(of: service.name.rawValue) == pair.publicKey else {
                return .bad(
                    "keys", "\(service.name.rawValue).public does not belong to the secret key beside it",
                    "Deal the keys anew from the folder in which they were made.")
            }
            let open = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter(folder.isOpen)
            guard open.isEmpty else {
                return .bad(
                    "keys", "others can read \(open.sorted().joined(separator: ", "))",
                    "chmod 600 in \(folder.path), and change what was readable.")
            }
            return .good("keys", "in \(folder.path)")
        } catch {
            return .bad("keys", "\(error)", "`npp16 keys generate` makes them where the installation is made.")
        }
    }

    /// Whether the database answers, lets the service write, is of the right shape, gives it no right too many, and has the time.
    private func database(_ host: ServiceHost) async -> [Finding] {
        await host.health.look()
        let conditions = host.health.conditions
        if let away = conditions.first(where: { $0.kind == .databaseAway }) { return [Finding("database", away)] }
        var findings = conditions.map { Finding("database", $0) }
        do {
            try await Migrator.verify(host.pool, migrations: Backbone.migrations + host.migrations)
            findings.append(.good("database", "answers, and its tables are those of this version"))
        } catch {
            findings.append(.bad("database", "\(error)", "`npp16 migrate` with the newer of both versions."))
        }
        if let rights = try? await host.pool.query(RightsTooMany()).first, !rights.isEmpty {
            findings.append(
                .bad(
                    "database rights", "\(host.configuration.service.role) may \(rights.joined(separator: ", "))",
                    "Take these from the role: `npp16 migrate` gives it what it needs."))
        }
        return findings
    }

    /// Whether the others are found and answer, the service's own process among them.
    private func others(_ host: ServiceHost) async -> [Finding] {
        var findings: [Finding] = []
        for name in ServiceName.allCases {
            do {
                let health = try await host.bus.send(ShowHealth(service: name), to: name, within: Self.patience)
                findings.append(
                    health.conditions.isEmpty
                        ? .good(name.rawValue, "answers")
                        : .doubtful(
                            name.rawValue, health.conditions.map(\.detail.rawValue).joined(separator: " "),
                            "`npp16-\(name.rawValue) doctor` where it runs says more."))
            } catch {
                let place = host.configuration.directory.services[name]?.endpoint.description ?? "nowhere"
                findings.append(
                    .bad(
                        name.rawValue, "no answer from \(place): \(error)",
                        "See whether it runs, whether the address is right, and whether it has this service's public key."
                    ))
            }
        }
        return findings
    }
}

extension KeyFolder {
    /// Whether others than its owner can read something that is secret.
    fileprivate func isOpen(_ name: String) -> Bool {
        guard name.hasSuffix(".secret") || name.hasSuffix("-password") else { return false }
        let file = URL(filePath: "\(path)/\(name)").resolvingSymlinksInPath().path(percentEncoded: false)
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        return ((attributes?[.posixPermissions] as? Int) ?? 0) & 0o007 != 0
    }
}

/// What the role may do and should not.
private struct RightsTooMany: Statement {
    var sql: SQL {
        """
        SELECT array_to_string(ARRAY(
            SELECT * FROM (VALUES
                (CASE WHEN (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN 'do everything (superuser)' END),
                (CASE WHEN has_table_privilege('event_log', 'UPDATE, DELETE, TRUNCATE') THEN 'change the event log' END),
                (CASE WHEN has_schema_privilege(current_schema(), 'CREATE') THEN 'make tables' END)) AS too (many)
            WHERE many IS NOT NULL), ';')
        """
    }

    static func decode(_ row: Row) throws -> [String] {
        try row.decode(String.self).split(separator: ";").map(String.init)
    }
}
