internal import CLI
internal import Foundation
internal import Models
internal import Synchronization

extension SubmissionsScene {
    /// A file goes up, belongs to a submission, and comes down as it was; one that lies about itself does not.
    func attach(_ stage: inout Stage) async throws {
        try await stage.step("S7 A file, stored once, read by all") {
            let content = Self.map
            let stored = try await bring(content, as: "map.pdf")
            try expect("type", stored.type, .pdf)
            let submission = try await cast.focalPoint.send(
                ReceiveSubmission(
                    call: call, submitters: [cast.party], submitterClass: "member-state", title: "Tour: with a map",
                    attachments: [stored.id]))
            let read = Mutex<[UInt8]>([])
            try await cast.focalPoint.content(of: stored.id) { piece in read.withLock { $0 += piece } }
            try expect("content", read.withLock(\.self), content)
            try expect("attachments", submission.attachments, [stored.id])
            return
                "\(content.count) bytes, SHA-256 \(stored.sha256?.rawValue.prefix(12) ?? "")…, up and down as they were"
        }
        try await stage.step("S7 An ending that lies is refused") {
            do {
                _ = try await bring(Self.map, as: "map.png")
            } catch let refusal as Refusal {
                return refusal.words.split(separator: "\n").first.map(String.init) ?? ""
            }
            throw Refusal("a PDF that is called PNG was taken in")
        }
    }

    /// A PDF of one empty page.
    private static let map = Array(
        """
        %PDF-1.7
        % A map of closed mines
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
        xref
        0 4
        0000000000 65535 f\r
        0000000033 00000 n\r
        0000000078 00000 n\r
        0000000129 00000 n\r
        trailer <</Size 4/Root 1 0 R>>
        startxref
        194
        %%EOF

        """.utf8)

    private func bring(_ content: [UInt8], as name: String) async throws -> Attachment {
        guard let name = FileName(rawValue: name) else { throw Refusal("\(name) is a name") }
        let path = NSTemporaryDirectory() + "npp16-tour-\(UUID()).tmp"
        try Data(content).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let begun = try await cast.focalPoint.send(
            BeginAttachment(name: name, language: .english, size: content.count))
        return try await cast.focalPoint.bring(path, size: content.count, as: begun.id)
    }
}
