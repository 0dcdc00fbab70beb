internal import ArgumentParser
internal import Crypto
internal import Foundation
internal import Models
internal import Synchronization
internal import SystemPackage

/// `npp16 download ID`: writes a file of a submission or of evidence, and holds it against its SHA-256.
struct Download: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a file of a submission, or of evidence, here, under its own name unless told otherwise.")

    @Argument(
        help:
            """
            The attachment's id; `npp16 submissions show ID` lists those of a submission, `npp16 actions show ID` those of \
            evidence.
            """)
    var attachment: String

    @Option(name: .shortAndLong, help: "Where to write it. A file that is there already is not touched.")
    var output: String?

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        guard let id = AttachmentID(rawValue: attachment) else {
            throw ValidationError("“\(attachment)” is no id: must be \(AttachmentID.rule.words)")
        }
        let client = try await access.client()
        let known = try await client.send(ShowAttachment(attachment: id))
        let path = output ?? known.name.rawValue
        // Made here and only here: nothing of the user's is written over.
        let file: FileDescriptor
        do {
            file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
        } catch {
            throw Refusal("\(path) cannot be made: \(error)")
        }
        defer { try? file.close() }
        let digest = Mutex(SHA256())
        do {
            try await client.content(of: id) { bytes in
                digest.withLock { $0.update(data: bytes) }
                _ = try file.writeAll(bytes)
            }
            guard ContentDigest(hash: digest.withLock { $0.finalize() }) == known.sha256 else {
                throw Refusal("what came has another SHA-256 than the file on record: try again")
            }
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
        print("\(path)  \(known.size.rawValue) bytes, SHA-256 \(known.sha256?.rawValue ?? "") as on record")
    }
}
