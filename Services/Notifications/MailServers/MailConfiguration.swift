internal import Foundation
internal import Mail
internal import Models
internal import ServiceKit

/// How mail leaves, and from whom, as the settings say it.
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
        var settings = configuration.settings
        _ = settings.needed(.mailFrom)
        let from = settings.parsed(.mailFrom) { EmailAddress(rawValue: $0) }
        if let from, from.needsUTF8 {
            settings.complain(about: .mailFrom, "must be ASCII before the @, or few servers would take any mail")
        }
        let replyTo = settings.parsed(.mailReplyTo) { EmailAddress(rawValue: $0) } ?? from
        let bounces = settings.parsed(.mailBounces) { EmailAddress(rawValue: $0) }
        connections = settings.number(.mailConnections)
        limits = DeliveryPace.Limits(
            concurrent: settings.number(.mailDomainConnections), perMinute: settings.number(.mailDomainRate))
        actsByLink = settings.isOn(.mailActs)
        // What was leased together is through well within the lease.
        let way = Self.way(&settings, timeout: .seconds(settings.number(.mailTimeout)))
        let publicURL = settings.publicURL()
        try settings.check()
        guard let from, let replyTo, let way else { throw ServiceConfiguration.Invalid(problems: []) }
        sender = MailSender(from: from, replyTo: replyTo, publicURL: publicURL)
        self.way = way
        seal = AddressSeal(secret: try configuration.keys.read("\(configuration.service.rawValue).secret"))
        let folder = settings.text(.mailBouncesFolder)
        self.bounces = bounces.map { Bounces(address: $0, folder: folder.isEmpty ? nil : folder) }
    }

    /// - Returns: nil where something is wrong, which is then among the problems.
    private static func way(_ settings: inout Settings, timeout: Duration) -> (any MailWay)? {
        let text = settings.needed(.mail)
        guard !text.isEmpty else { return nil }
        if text.hasPrefix("maildir:"), text.count > 8 { return Maildir(path: String(text.dropFirst(8))) }
        let address: MailServerAddress
        do {
            address = try MailServerAddress(text)
        } catch {
            settings.complain(about: .mail, error.words)
            return nil
        }
        let user = settings.text(.mailUser)
        let password = settings.secret(.mailPassword)
        if password != nil, address.encryption == .none {
            settings.complain(about: .mail, "a password is never sent over an open line")
        }
        return SMTPServer(address: address, user: user.isEmpty ? nil : user, password: password, timeout: timeout)
    }
}
