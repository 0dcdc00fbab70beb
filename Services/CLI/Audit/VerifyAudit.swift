internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models

/// `npp16 audit verify`: proves the logs of a running installation, or files that were exported.
struct VerifyAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compute the hash chain of every event log anew; name the first entry that does not fit.",
        discussion: """
            Without a file it asks the services; with files that `npp16 audit export` wrote it asks nobody, and names the \
            first line that does not fit.

            What was cut off the end of a log, or written anew with new digests, shows only to those who noted a head \
            before. Keep what this command prints, where those who run the database cannot change it, and give it \
            to the next run: `npp16 audit verify --noted FILE`. Entries are proven by their texts as far as you may \
            read them, and by their seals where you may not.
            """)

    @Argument(help: "Exported files, in place of a running installation.")
    var files: [String] = []

    @Option(help: "What an earlier run printed: its heads must still be in the logs.")
    var noted: String?

    @OptionGroup var choice: LogChoice
    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let heads = try noted.map(NotedHeads.init(file:))
        let isWhole = try files.isEmpty ? await verifyLogs(heads) : verifyFiles(heads)
        guard isWhole else { throw ExitCode.failure }
    }

    private func verifyLogs(_ heads: NotedHeads?) async throws -> Bool {
        let client = try await access.client(standard: .ops)
        var isWhole = true
        for service in try choice.services {
            do {
                let proof = try await AuditProof.of(service, client, noted: heads?[service])
                if let heads, heads[service] == nil { Progress.say("no head of \(service.rawValue) was noted") }
                print(proof.line(of: service))
            } catch let broken as EventChainVerifier.Break {
                isWhole = false
                print("\(service.rawValue): NOT OK, \(broken)")
            }
        }
        return isWhole
    }

    private func verifyFiles(_ heads: NotedHeads?) throws -> Bool {
        let wanted = try choice.services
        var isWhole = true
        var proven: Set<ServiceName> = []
        for file in files {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ValidationError("\(file) cannot be read")
            }
            var verifier = AuditFileVerifier(noted: heads)
            do {
                try verifier.verify(Array(data))
                for (service, proof) in verifier.proven where wanted.contains(service) {
                    print(proof.line(of: service))
                }
            } catch let broken as AuditFileVerifier.Break {
                isWhole = false
                print("\(file): NOT OK, \(broken)")
            }
            // What is broken is in a file all the same.
            for service in verifier.services {
                guard proven.insert(service).inserted else {
                    throw ValidationError("\(service.rawValue) is in several files; give one of them at a time")
                }
            }
        }
        for service in wanted where !proven.contains(service) {
            guard let noted = heads?[service], noted.count > 0 else { continue }
            isWhole = false
            print("\(service.rawValue): NOT OK, is in none of the files; \(noted.count) entries were noted")
        }
        return isWhole
    }
}
