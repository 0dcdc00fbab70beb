internal import ArgumentParser
internal import Foundation
internal import Models

/// `npp16 upload FILE`: brings a file, to be named by a submission or as evidence.
struct Upload: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Bring a file for a submission or as evidence: PDF, DOCX, XLSX, ODT, PNG or JPEG, at most 25 MiB. Prints its id.
            """)

    @Argument(help: "The file.")
    var file: String

    @Option(help: "Its language: ar, en, es, fr, ru or zh.")
    var language: String

    @Option(help: "The party whose file it is; defaults to the own one.")
    var party: String?

    @OptionGroup var access: GatewayAccess

    func run() async throws {
        let url = URL(filePath: file)
        guard let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize else {
            throw ValidationError("\(file) cannot be read")
        }
        let client = try await access.client()
        var members: [String: JSONValue] = [
            "name": .string(url.lastPathComponent), "language": .string(language), "size": .integer(Int64(size)),
        ]
        if let party { members["party"] = .string(party) }
        let begun: Attachment = try await client.answer(to: BeginAttachment.self, members)
        let stored = try await client.bring(file, size: size, as: begun.id)
        print("\(stored.id)  \(stored.name)  \(stored.type?.rawValue ?? "")  \(size) bytes")
        print("SHA-256 \(stored.sha256?.rawValue ?? "")\(stored.isScanned ? ", scanned for malware" : "")")
        print("Name it in a submission or a draft: \"attachments\": [\"\(stored.id)\"]")
        print("Or as evidence of an action: npp16 evidence attach ACTION --kind file --reference \(stored.id)")
    }
}
