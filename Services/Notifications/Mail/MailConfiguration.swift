internal import Configuration
internal import Foundation
internal import Mail
internal import Models
internal import ServiceKit

/// How mail leaves, and from whom.
///
/// | variable | what |
/// |---|---|
/// | `NPP16_MAIL` | `maildir:FOLDER`, `smtp://host:port` (STARTTLS where offered) or `smtps://host:port` |
/// | `NPP16_MAIL_FROM` | address of the sender |
/// | `NPP16_MAIL_REPLY_TO` | address of a person; the sender where it is left out |
/// | `NPP16_MAIL_USER`, `NPP16_MAIL_PASSWORD_FILE` | where the mail server wants them |
/// | `NPP16_PUBLIC_URL` | where readers reach the gateway |
struct MailConfiguration: Sendable {
    let way: any MailWay
    let sender: MailSender

    /// - Throws: `ServiceConfiguration.Invalid` with every problem found.
    init(from reader: ConfigReader) throws {
        var problems: [String] = []
        func address(_ key: String, _ name: String, _ standard: String? = nil) -> EmailAddress? {
            let text = reader.string(forKey: ConfigKey(key)) ?? standard ?? ""
            if let address = EmailAddress(rawValue: text) { return address }
            problems.append("\(name) is “\(text)”: must be \(EmailAddress.rule.words)")
            return nil
        }
        let from = address("npp16.mail.from", "NPP16_MAIL_FROM")
        let replyTo = address("npp16.mail.reply.to", "NPP16_MAIL_REPLY_TO", from?.rawValue)
        let way = Self.way(reader, &problems)
        let publicURL = reader.string(forKey: "npp16.public.url", default: "http://127.0.0.1:8016")
        guard let from, let replyTo, let way, problems.isEmpty else {
            throw ServiceConfiguration.Invalid(problems: problems)
        }
        sender = MailSender(from: from, replyTo: replyTo, publicURL: publicURL)
        self.way = way
    }

    private static func way(_ reader: ConfigReader, _ problems: inout [String]) -> (any MailWay)? {
        let text = reader.string(forKey: "npp16.mail", default: "")
        if text.hasPrefix("maildir:"), text.count > 8 { return Maildir(path: String(text.dropFirst(8))) }
        guard text.hasPrefix("smtp://") || text.hasPrefix("smtps://") else {
            problems.append("NPP16_MAIL is “\(text)”: must be maildir:FOLDER, smtp://host:port or smtps://host:port")
            return nil
        }
        let user = reader.string(forKey: "npp16.mail.user")
        guard let file = reader.string(forKey: "npp16.mail.password.file") else {
            return SMTPServer(url: text, user: user, password: nil)
        }
        guard let password = try? String(contentsOfFile: file, encoding: .utf8) else {
            problems.append("NPP16_MAIL_PASSWORD_FILE names \(file), which cannot be read")
            return nil
        }
        return SMTPServer(url: text, user: user, password: password.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
