import Foundation
import Models
import Reactor
import ServiceKit
import TestSupport
import Testing

@testable import Notifications

/// What leaves an installation by mail, and what comes back.
extension Installation {
    /// Where its mail goes: a folder of mail files.
    nonisolated static func mailbox(of database: TestDatabase) -> String {
        "\(NSTemporaryDirectory())/npp16-mail-\(database.name)"
    }

    /// Where it finds mail that comes back.
    nonisolated static func bounces(of database: TestDatabase) -> String { mailbox(of: database) + "-back" }

    nonisolated var mailFolders: [String] { [Self.mailbox(of: database), Self.bounces(of: database)] }

    /// Sends the mail that is due, and lets every service know.
    func sendMail() async throws {
        let host = try host(of: .notifications)
        try await DeliveryWorker(host, try MailConfiguration(from: host.configuration)).sendDue()
        try await settle()
    }

    /// The mails to somebody that have left so far.
    func mails(to address: EmailAddress) throws -> [SentMail] {
        let folder = URL(filePath: Self.mailbox(of: database) + "/new")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }.compactMap { SentMail(try Data(contentsOf: $0)) }
            .filter { $0.field("To")?.hasSuffix("<\(address)>") == true }
    }

    /// Lets some mails come back, and reads them.
    func receive(_ mails: String...) async throws {
        let folder = Self.bounces(of: database) + "/new"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for mail in mails {
            let text = mail.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
            try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(UUID().uuidString)"))
        }
        let host = try host(of: .notifications)
        let mailbox = BounceMailbox(host, try MailConfiguration(from: host.configuration))
        try await #require(mailbox).readNew()
        try await settle()
    }
}

/// A mail as it stands in a folder of mail files.
struct SentMail: Sendable {
    private let head: [String]
    let text: String
    let html: String

    /// - Returns: nil for what is no mail with a text and the same in HTML.
    init?(_ bytes: Data) {
        let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        guard parts.count >= 4 else { return nil }
        head = parts[0].replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
        let bodies = parts[2...3].map { part in
            let lines = part.components(separatedBy: "\r\n").prefix { !$0.hasPrefix("--") }
            return Data(base64Encoded: lines.joined()).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        (text, html) = (bodies[0], bodies[1])
    }

    func field(_ name: String) -> String? {
        head.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }

    /// What the link for a purpose holds.
    func secret(_ purpose: LinkPurpose) -> LinkSecret? {
        text.firstRange(of: purpose.route.filled(with: [""])).flatMap {
            LinkSecret(rawValue: String(text[$0.upperBound...].prefix(43)))
        }
    }
}
