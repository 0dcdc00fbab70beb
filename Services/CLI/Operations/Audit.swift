internal import ArgumentParser
internal import Foundation
package import Messaging
package import Models

/// Proves the event logs.
struct Audit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look after the audit trail.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compute the hash chain of every event log anew; name the first entry that does not fit.",
            discussion: """
                What was cut off the end of a log, or written anew with new digests, shows only to those who noted a head \
                before. Keep what this command prints, where those who run the database cannot change it, and give it \
                to the next run: `npp16 audit verify --noted FILE`. As ops the seals are proven that the services make of \
                the texts; as secretariat the texts themselves.
                """)

        @Option(help: "One service only.")
        var service: String?

        @Option(help: "What an earlier run printed: its heads must still be in the logs.")
        var noted: String?

        @OptionGroup var access: GatewayAccess

        func run() async throws {
            let client = try await access.client(standard: .ops)
            let heads = try noted.map(NotedHeads.init(file:))
            var isWhole = true
            for service in try services() {
                do {
                    let proof = try await AuditProof.of(service, client, noted: heads?[service])
                    if let heads, heads[service] == nil { Progress.say("no head of \(service.rawValue) was noted") }
                    print("\(service.rawValue): ok, \(proof.count) entries, head \(ContentDigest(hash: proof.head))")
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

/// The heads of an earlier run, read from what it printed.
private struct NotedHeads {
    private var heads: [ServiceName: NotedHead] = [:]

    /// - Throws: a validation error for a file that names no head: nothing would be compared with it.
    init(file: String) throws {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw ValidationError("\(file) cannot be read")
        }
        for line in text.split(separator: "\n") {
            guard let match = line.wholeMatch(of: /([a-z-]+): ok, ([0-9]+) entries, head ([0-9a-f]{64})\s*/),
                let service = ServiceName(rawValue: String(match.1)), let count = Int64(match.2),
                let digest = AuditTrail.bytes(hexadecimal: String(match.3))
            else { continue }
            heads[service] = NotedHead(count: count, digest: digest)
        }
        guard !heads.isEmpty else { throw ValidationError("\(file) is not what `npp16 audit verify` prints") }
    }

    subscript(service: ServiceName) -> NotedHead? { heads[service] }
}

package enum AuditProof {
    /// Reads the whole log of a service and proves it here, so that the service is not the one that says so.
    ///
    /// - Parameter noted: the head of an earlier proof.
    /// - Throws: `EventChainVerifier.Break` with the first entry that does not fit.
    package static func of(
        _ service: ServiceName, _ client: APIClient, noted: NotedHead? = nil
    ) async throws -> EventChainVerifier {
        var verifier = EventChainVerifier(noted: noted)
        while true {
            let after = EventPosition(rawValue: verifier.count)
            let page = try await client.send(ReadAudit(service: service, after: after, limit: PageLimit(rawValue: 500)))
            for entry in page.entries {
                let (position, digest) = (entry.position.rawValue, AuditTrail.bytes(hexadecimal: entry.digest) ?? [])
                if let text = entry.entry {
                    try verifier.verify(position: position, entry: Array(text.utf8), digest: digest)
                } else {
                    let seal = AuditTrail.bytes(hexadecimal: entry.seal) ?? []
                    try verifier.verify(position: position, seal: seal, digest: digest)
                }
            }
            guard page.entries.isEmpty else { continue }
            try verifier.end()
            return verifier
        }
    }
}
