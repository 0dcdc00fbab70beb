internal import ArgumentParser
internal import Foundation
internal import Messaging
internal import Models
internal import SystemPackage

/// `npp16 audit export`: writes the chains of the logs, with the texts that the reader may read.
struct ExportAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the audit trail into a file, to be read and proven without the system.",
        discussion: """
            Every entry is there with its seal and its digest, and with its text where you may read it. `npp16 audit \
            verify FILE` proves the file as it stands: a spreadsheet that saves it anew may change it.
            """)

    @Argument(help: "The file, or a folder, which gets a file for each service. What is there already is not touched.")
    var path: String

    @Option(help: "jsonl or csv; defaults to the ending of the file, or else to jsonl.")
    var format: AuditFormat?

    @OptionGroup var choice: LogChoice
    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let client = try await access.client()
        let services = try choice.services
        let format = format ?? (path.hasSuffix(".csv") ? .csv : .jsonLines)
        var isFolder: ObjCBool = false
        let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard path.hasSuffix("/") || exists && isFolder.boolValue else {
            return try await write(services, to: path, as: format, client)
        }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Refusal("\(path) cannot be made: \(error.localizedDescription)")
        }
        for service in services {
            let file = URL(filePath: path).appending(path: "\(service.rawValue).\(format.rawValue)")
            try await write([service], to: file.path(percentEncoded: false), as: format, client)
        }
    }

    private func write(
        _ services: [ServiceName], to path: String, as format: AuditFormat, _ client: APIClient
    ) async throws {
        // Made here and only here: nothing of the user's is written over. What is in it is for its owner.
        let file: FileDescriptor
        do {
            file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate], permissions: [.ownerReadWrite])
        } catch {
            throw Refusal("\(path) cannot be made: \(error)")
        }
        defer { try? file.close() }
        do {
            _ = try file.writeAll(format.beginning.utf8)
            var isWhole = true
            for service in services {
                isWhole = try await write(service, to: file, as: format, client) && isWhole
            }
            guard isWhole else { throw ExitCode.failure }
        } catch let code as ExitCode {
            // It is written as it stands: whoever looks into it needs it.
            throw code
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    /// - Returns: whether all fits together.
    private func write(
        _ service: ServiceName, to file: FileDescriptor, as format: AuditFormat, _ client: APIClient
    ) async throws -> Bool {
        let header = try await AuditHeader(of: service, client)
        _ = try file.writeAll(try format.text(of: header).utf8)
        var position = EventPosition.zero
        var verifier = EventChainVerifier()
        var broken: EventChainVerifier.Break?
        while position < header.entries {
            let page = try await client.send(
                ReadAudit(service: service, after: position, limit: PageLimit(rawValue: 500)))
            let entries = page.entries.filter { $0.position <= header.entries }
            guard let last = entries.last else { break }
            for entry in entries {
                do { if broken == nil { try verifier.verify(entry) } } catch let found as EventChainVerifier.Break {
                    broken = found
                }
            }
            _ = try file.writeAll(try entries.map { try format.text(of: $0, in: service) }.joined().utf8)
            position = last.position
        }
        if verifier.count < header.entries.rawValue, broken == nil {
            broken = EventChainVerifier.Break(position: verifier.count + 1, detail: "is missing")
        }
        print(broken.map { "\(service.rawValue): NOT OK, \($0)" } ?? verifier.line(of: service))
        return broken == nil
    }
}

extension AuditHeader {
    /// The head that a log has now.
    fileprivate init(of service: ServiceName, _ client: APIClient) async throws {
        let head = try await client.send(ReadAudit(service: service, limit: PageLimit(rawValue: 1))).head
        var digest = ContentDigest(hash: EventChain.genesis).rawValue
        if let before = EventPosition(rawValue: head.rawValue - 1) {
            let page = try await client.send(ReadAudit(service: service, after: before, limit: PageLimit(rawValue: 1)))
            digest = page.entries.first?.digest ?? digest
        }
        self.init(service: service, entries: head, head: digest)
    }
}
