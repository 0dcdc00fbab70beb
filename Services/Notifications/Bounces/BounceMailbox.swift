internal import Crypto
internal import Foundation
internal import Glibc
internal import Logging
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Reads the Maildir that mail comes back to, and writes down what became of what was sent.
///
/// What is found in `new` is read, recorded by the digest of its content, and moved to `cur`. Killed in between, it is
/// read again and found on record. Nothing is ever answered.
@Reactor final class BounceMailbox {
    private let host: ServiceHost
    private let mail: MailConfiguration
    private let address: EmailAddress
    private let folder: String
    private let interval: Duration
    /// What cannot be read, and holds up nothing that can.
    private var unreadable: Set<String> = []

    /// Mails that are looked at in one go.
    nonisolated private static let batch = 100

    /// - Returns: nil where no folder is configured.
    init?(_ host: ServiceHost, _ mail: MailConfiguration) {
        guard let bounces = mail.bounces, let folder = bounces.folder else { return nil }
        self.host = host
        self.mail = mail
        self.folder = folder
        address = bounces.address
        interval = host.clock.isMovable ? .milliseconds(200) : .seconds(15)
    }

    func run() async throws {
        while !Task.isCancelled {
            do {
                try await readNew()
            } catch  where !(error is CancellationError) {
                host.logger.warning("bounces.not-read", metadata: ["error": "\(error)"])
            }
            try await Reactor.sleep(for: interval)
        }
    }

    /// Reads what has come in since.
    func readNew() async throws {
        let (folder, unreadable) = (folder, unreadable)
        let names = try await Reactor.offload { () -> [String] in
            let new = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/new")) ?? []
            return Array(new.filter { !$0.hasPrefix(".") && !unreadable.contains($0) }.sorted().prefix(Self.batch))
        }
        for name in names {
            let bytes = try? await Reactor.offload { try Self.head(of: "\(folder)/new/\(name)") }
            guard let bytes else {
                self.unreadable.insert(name)
                host.logger.warning("bounce.unreadable", metadata: ["file": "\(name)"])
                continue
            }
            let report = BounceReport(bytes, mailbox: address, domain: mail.sender.domain)
            let id = ContentDigest(hash: SHA256.hash(data: bytes))
            guard let kind = try await record(report, id) else { continue }
            try await Reactor.offload { try Self.move(name, in: folder) }
            host.logger.info("bounce.read", metadata: ["bounce.id": "\(id)", "bounce.kind": "\(kind.rawValue)"])
        }
    }

    /// - Returns: what it counts for; nil where it is looked at later.
    private func record(_ report: BounceReport, _ id: ContentDigest) async throws -> BounceKind? {
        let (kind, hasTold) = try await host.pool.transaction { transaction in
            try await AppliedBounce(
                report: report, id: id, at: host.clock.now, sender: mail.sender, seal: mail.seal
            ).apply(in: transaction)
        }
        if hasTold { host.nudgeSequencer() }
        return kind
    }

    nonisolated static func head(of path: String) throws -> [UInt8] {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        return Array(try file.read(upToCount: BounceReport.longest) ?? Data())
    }

    nonisolated private static func move(_ name: String, in folder: String) throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/cur", withIntermediateDirectories: true)
        let seen = name.contains(":2,") ? name : "\(name):2,S"
        guard unsafe rename("\(folder)/new/\(name)", "\(folder)/cur/\(seen)") == 0 || errno == ENOENT else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: name])
        }
    }
}
