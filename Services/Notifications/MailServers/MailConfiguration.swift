internal import Configuration
internal import Foundation
internal import Mail
internal import Models
internal import ServiceKit

/// How mail leaves, and from whom.
///
/// | variable | what |
/// |---|---|
/// | `NPP16_MAIL` | `maildir:FOLDER`, `smtp://host:port` (with STARTTLS; see ``MailServerAddress``) or `smtps://host:port` |
/// | `NPP16_MAIL_FROM` | address of the sender |
/// | `NPP16_MAIL_REPLY_TO` | address of a person; defaults to the sender |
/// | `NPP16_MAIL_USER`, `NPP16_MAIL_PASSWORD_FILE` | where the mail server wants them |
/// | `NPP16_MAIL_BOUNCES` | address to which mail comes back; defaults to the sender, and nothing is read |
/// | `NPP16_MAIL_BOUNCES_MAILDIR` | folder in which that mail is found |
/// | `NPP16_MAIL_CONNECTIONS` | lines to the mail server at once: 4 |
/// | `NPP16_MAIL_DOMAIN_CONNECTIONS` | mails to one domain at once: 4 |
/// | `NPP16_MAIL_DOMAIN_PER_MINUTE` | mails to one domain in a minute: 1200 |
/// | `NPP16_MAIL_TIMEOUT` | seconds that one mail may take: 60 |
/// | `NPP16_MAIL_ACTS` | `off` where nobody shall act by the link of a mail without signing in; defaults to `on` |
/// | `NPP16_PUBLIC_URL` | where readers reach the gateway; may have a path |
struct MailConfiguration: Sendable {
    let way: any MailWay
    let sender: MailSender
    let bounces: Bounces?
    /// Lines to the mail server at once.
    let connections: Int
    let limits: DeliveryPace.Limits
    /// Whether mails have links by which one acts without signing in.
    let actsByLink: Bool
    /// By which addresses are known again.
    let seal: AddressSeal

    /// Where mail comes back to.
    struct Bounces: Sendable {
        let address: EmailAddress
        /// nil where somebody else reads it.
        let folder: String?
    }

    /// - Throws: `ServiceConfiguration.Invalid` with every problem found.
    init(from configuration: ServiceConfiguration) throws {
        let reader = configuration.reader
        var problems: [String] = []
        func address(_ key: String, _ name: String, _ standard: String? = nil) -> EmailAddress? {
            let text = reader.string(forKey: ConfigKey(key)) ?? standard ?? ""
            if let address = EmailAddress(rawValue: text) { return address }
            problems.append("\(name) is “\(text)”: must be \(EmailAddress.rule.words)")
            return nil
        }
        let from = address("npp16.mail.from", "NPP16_MAIL_FROM")
        let replyTo = address("npp16.mail.reply.to", "NPP16_MAIL_REPLY_TO", from?.rawValue)
        if let from, from.needsUTF8 {
            problems.append(
                "NPP16_MAIL_FROM is “\(from)”: must be ASCII before the @, or few servers would take any mail")
        }
        let bounces: EmailAddress? =
            reader.string(forKey: "npp16.mail.bounces") == nil
            ? nil : address("npp16.mail.bounces", "NPP16_MAIL_BOUNCES")
        func number(_ key: String, _ name: String, _ standard: Int, in range: ClosedRange<Int>) -> Int {
            let number = reader.int(forKey: ConfigKey(key), default: standard)
            if !range.contains(number) {
                problems.append("\(name) is \(number): must be \(range.lowerBound) to \(range.upperBound)")
            }
            return number
        }
        connections = number("npp16.mail.connections", "NPP16_MAIL_CONNECTIONS", 4, in: 1...7)
        limits = DeliveryPace.Limits(
            concurrent: number(
                "npp16.mail.domain.connections", "NPP16_MAIL_DOMAIN_CONNECTIONS", 4, in: 1...100),
            perMinute: number(
                "npp16.mail.domain.per.minute", "NPP16_MAIL_DOMAIN_PER_MINUTE", 1200, in: 1...1_000_000))
        let acts = reader.string(forKey: "npp16.mail.acts", default: "on")
        if !["on", "off"].contains(acts) { problems.append("NPP16_MAIL_ACTS is “\(acts)”: must be on or off") }
        actsByLink = acts == "on"
        // What was leased together is through well within the lease.
        let timeout = number("npp16.mail.timeout", "NPP16_MAIL_TIMEOUT", 60, in: 1...60)
        let way = Self.way(reader, .seconds(timeout), &problems)
        let publicURL = reader.string(forKey: "npp16.public.url", default: "http://127.0.0.1:8016")
        let isPlain = publicURL.utf8.allSatisfy { $0 < 0x80 && !"?#<>\"".utf8.contains($0) }
        if WebAddress(rawValue: publicURL) == nil || !isPlain {
            problems.append(
                "NPP16_PUBLIC_URL is “\(publicURL)”: must be \(WebAddress.rule.words), in ASCII and without ? and #")
        }
        guard let from, let replyTo, let way, problems.isEmpty else {
            throw ServiceConfiguration.Invalid(problems: problems)
        }
        sender = MailSender(from: from, replyTo: replyTo, publicURL: publicURL)
        self.way = way
        seal = AddressSeal(secret: try configuration.keys.read("\(configuration.service.rawValue).secret"))
        self.bounces = bounces.map {
            Bounces(address: $0, folder: reader.string(forKey: "npp16.mail.bounces.maildir"))
        }
    }

    private static func way(
        _ reader: ConfigReader, _ timeout: Duration, _ problems: inout [String]
    ) -> (any MailWay)? {
        let text = reader.string(forKey: "npp16.mail", default: "")
        if text.hasPrefix("maildir:"), text.count > 8 { return Maildir(path: String(text.dropFirst(8))) }
        let address: MailServerAddress
        do {
            address = try MailServerAddress(text)
        } catch {
            problems.append("NPP16_MAIL is “\(text)”: \(error.words)")
            return nil
        }
        let user = reader.string(forKey: "npp16.mail.user")
        guard let file = reader.string(forKey: "npp16.mail.password.file") else {
            return SMTPServer(address: address, user: user, password: nil, timeout: timeout)
        }
        guard let password = try? String(contentsOfFile: file, encoding: .utf8) else {
            problems.append("NPP16_MAIL_PASSWORD_FILE names \(file), which cannot be read")
            return nil
        }
        guard address.encryption != .none else {
            problems.append("NPP16_MAIL is “\(text)”: a password is never sent over an open line")
            return nil
        }
        return SMTPServer(
            address: address, user: user, password: password.trimmingCharacters(in: .whitespacesAndNewlines),
            timeout: timeout)
    }
}
