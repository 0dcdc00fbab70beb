import Foundation
import Messaging
import Models

/// Files that a test brings.
enum Files {
    /// A PNG of that many bytes as far as its first bytes say, and no two the same.
    static func picture(_ size: Int, stream: Int) -> [UInt8] {
        var random = SeededGenerator(stream: stream)
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        bytes.reserveCapacity(size)
        while bytes.count < size {
            let word = random.next()
            for shift in stride(from: 0, to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        return Array(bytes.prefix(size))
    }

    /// What Python writes as an archive with these parts; a part is repeated bytes.
    static func archive(_ parts: [(name: String, count: Int)], in folder: String) async throws -> [UInt8] {
        let path = folder + "/archive-\(UUID())"
        let writes = parts.map { "z.writestr('\($0.name)', b'0' * \($0.count))" }.joined(separator: "; ")
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
