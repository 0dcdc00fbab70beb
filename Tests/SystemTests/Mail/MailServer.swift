import Foundation
import Messaging

/// A real mail server (aiosmtpd) that misbehaves on request: `infra/scripts/mail-server.py`.
struct MailServer: Sendable {
    let port: Int
    private let daemon: Daemon
    private let file: String
    private let log: String

    /// A mail that has come in whole.
    struct Mail: Decodable, Sendable {
        let recipient: String
        let message: String
        /// Of the envelope.
        let sender: String
        /// The place of its connection in the order in which they were made.
        let connection: Int
        /// nil where the line was closed instead.
        let answer: String?
    }

    /// Starts the server, once its library is there.
    ///
    /// - Parameters:
    ///   - pause: seconds that it takes for each mail.
    ///   - takesUTF8: whether it offers SMTPUTF8.
    static func start(in folder: String, pause: Double = 0, takesUTF8: Bool = false) async throws -> MailServer {
        let python = try await Python.interpreter(with: ["aiosmtpd": "1.4.6"])
        let port = try FreePort.find()
        let (file, log) = (folder + "/received.jsonl", folder + "/mail-server.log")
        try Data().write(to: URL(filePath: file))
        let daemon = Daemon(
            "mail server", program: python,
            arguments: [Project.path("infra/scripts/mail-server.py"), file, String(port), String(pause)]
                + (takesUTF8 ? ["utf8"] : []),
            environment: [:], log: log)
        try await daemon.start()
        try await eventually("the mail server") { (try? RawConnection(port: port)) != nil }
        return MailServer(port: port, daemon: daemon, file: file, log: log)
    }

    func stop() async throws { try await daemon.kill() }

    func startAgain() async throws {
        try await daemon.start()
        try await eventually("the mail server") { (try? RawConnection(port: port)) != nil }
    }

    /// What has come in so far.
    func mails() throws -> [Mail] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            .map { try JSON.decode(Mail.self, from: Array($0.utf8)) }
    }

    /// Whether a mail to a recipient has come in whole, answered or not.
    func holdsMail(to recipient: String) throws -> Bool {
        try String(contentsOfFile: log, encoding: .utf8).contains("not answered yet: \(recipient)\n")
    }

    /// What has come in for a recipient so far.
    func mails(to recipient: String) throws -> [Mail] {
        try mails().filter { $0.recipient == recipient }
    }
}
