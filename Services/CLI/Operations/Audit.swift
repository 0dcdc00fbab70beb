internal import ArgumentParser
internal import Messaging
internal import Models

/// Proves the event logs.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look after the audit trail.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compute the hash chain of every event log anew; name the first entry that does not fit.")

        @Option(help: "One service only.")
        var service: String?

        @OptionGroup var access: Access

        func run() async throws {
            let client = try await access.client(standard: .ops)
            var isWhole = true
            for service in try services() {
                do {
                    let proof = try await AuditProof.of(service, client)
                    print("\(service.rawValue): ok, \(proof.count) entries, head \(AuditTrail.hexadecimal(proof.head))")
                } catch let broken as EventChainVerifier.Break {
                    isWhole = false
                    print("\(service.rawValue): NOT OK, \(broken)")
                }
            }
            guard isWhole else { throw ExitCode.failure }
        }

        private func services() throws -> [ServiceName] {
            guard let service else { return ServiceName.allCases }
            guard let name = ServiceName(rawValue: service) else {
                throw ValidationError("there is no service “\(service)”")
            }
            return [name]
        }
    }
}

enum AuditProof {
    /// Reads the whole log of a service and proves it here, so that the service is not the one that says so.
    ///
    /// - Throws: `EventChainVerifier.Break` with the first entry that does not fit.
    static func of(_ service: ServiceName, _ client: APIClient) async throws -> EventChainVerifier {
        var verifier = EventChainVerifier()
        while true {
            let after = EventPosition(rawValue: verifier.count)
            let page = try await client.send(ReadAudit(service: service, after: after, limit: PageLimit(rawValue: 500)))
            for entry in page.entries {
                try verifier.verify(
                    position: entry.position.rawValue, entry: Array(entry.entry.utf8),
                    digest: AuditTrail.bytes(hexadecimal: entry.digest) ?? [])
            }
            if page.entries.isEmpty { return verifier }
        }
    }
}
