import Foundation
import Models
import Testing

/// A mail as it stands in the Maildir of an installation, read without the code that wrote it.
struct ReceivedMail: Sendable {
    let header: [String]
    let text: String
    let html: String

    func field(_ name: String) -> String? {
        header.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }

    /// The first address in the text whose path begins so.
    func link(_ purpose: String) -> String? {
        text.split(whereSeparator: { $0.isWhitespace || $0 == "\u{2069}" || $0 == "\u{2068}" }).map(String.init)
            .first { $0.contains("/\(purpose)/") }
    }

    init?(_ bytes: Data) {
        let halves = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        guard halves.count >= 4 else { return nil }
        header = halves[0].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
        let bodies = [halves[2], halves[3]].map { part in
            let lines = part.components(separatedBy: "\r\n").prefix { !$0.hasPrefix("--") }
            return Data(base64Encoded: lines.joined()).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        (text, html) = (bodies[0], bodies[1])
    }
}

extension Backbone {
    /// The mails to an address so far.
    func mails(to address: String) throws -> [ReceivedMail] {
        let folder = URL(filePath: mailbox + "/new")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.compactMap { ReceivedMail(try Data(contentsOf: $0)) }
            .filter { $0.field("To")?.hasSuffix("<\(address)>") == true }
    }
}
