import Foundation
import Messaging
import Models

/// Files that a test brings.
enum Files {
    /// A PNG of that many bytes as far as its chunks go, and no two the same. One of less than 57 bytes breaks off.
    static func picture(_ size: Int, stream: Int) -> [UInt8] {
        var random = SeededGenerator(stream: stream)
        let head = signature + chunk("IHDR", [UInt8](repeating: 1, count: 13))
        let end = chunk("IEND", [])
        var noise: [UInt8] = []
        let count = max(0, size - head.count - end.count - 12)
        noise.reserveCapacity(count + 8)
        while noise.count < count {
            let word = random.next()
            for shift in stride(from: 0, to: 64, by: 8) {
                noise.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        return Array((head + chunk("IDAT", Array(noise.prefix(count))) + end).prefix(size))
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let length = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: content.count >> $0) }
        return length + Array(name.utf8) + content + [0, 0, 0, 0]
    }

    /// A text of Office Open XML that unfolds to that many bytes.
    static func document(_ size: Int, main: String = "word/document.xml", in folder: String) async throws -> [UInt8] {
        let type = FileType.docx.mediaType + ".main+xml"
        let types =
            "<Types><Default Extension=\"rels\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/\(main)\" ContentType=\"\(type)\"/></Types>"
        let relationship =
            "<Relationships><Relationship Id=\"a\" Target=\"\(main)\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>"
        return try await archive(
            [("[Content_Types].xml", types, 0), ("_rels/.rels", relationship, 0), (main, "<a>", size)], in: folder)
    }

    /// What Python writes as an archive with these parts; a part is XML with so many bytes of text in its element, or as it is
    /// where none are added.
    static func archive(
        _ parts: [(name: String, text: String, added: Int)], in folder: String
    ) async throws -> [UInt8] {
        let path = folder + "/archive-\(UUID())"
        let writes = parts.map { name, text, added in
            let end = added == 0 ? "" : " + b'0' * \(added) + b'</a>'"
            return "z.writestr('\(name)', b'\(text)'\(end))"
        }.joined(separator: "; ")
        let script = "import zipfile; z = zipfile.ZipFile('\(path)', 'w', zipfile.ZIP_DEFLATED); \(writes); z.close()"
        try await Program(path: "/usr/bin/env", arguments: ["python3", "-c", script]).succeed()
        return Array(try Data(contentsOf: URL(filePath: path)))
    }
}

extension API {
    /// Announces a file.
    func begin(_ name: String, _ size: Int) async throws -> Answer {
        guard let name = FileName(rawValue: name) else { throw Program.Failed(description: "\(name) is no name") }
        return try await attempt(BeginAttachment(name: name, language: .english, size: size))
    }

    func put(_ bytes: [UInt8], as id: AttachmentID) async throws -> Answer {
        try await exchange(
            "PUT", "/api/v1/attachments/\(id)/content", body: bytes,
            headers: ["Content-Type": "application/octet-stream"], within: .seconds(60))
    }

    func content(of id: AttachmentID, headers: [String: String] = [:]) async throws -> Answer {
        try await exchange("GET", "/api/v1/attachments/\(id)/content", headers: headers)
    }

    /// Announces a file and brings it.
    func bring(_ name: String, _ bytes: [UInt8]) async throws -> Answer {
        let begun = try await begin(name, bytes.count)
        guard begun.status == 200 else { return begun }
        return try await put(bytes, as: try JSON.decode(Attachment.self, from: begun.body).id)
    }

    /// - Throws: ``Refused`` where it is not stored.
    func store(_ name: String, _ bytes: [UInt8]) async throws -> Attachment {
        let answer = try await bring(name, bytes)
        guard answer.status == 200 else { throw Refused(answer: answer) }
        return try JSON.decode(Attachment.self, from: answer.body)
    }
}
