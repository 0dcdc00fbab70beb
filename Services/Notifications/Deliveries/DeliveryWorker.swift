internal import Logging
internal import Mail
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// Takes mail from the ledger and hands it over, each once.
///
/// A row is leased before its mail leaves and settled afterwards. What was leased when a process died is handed over
/// again where the way of sending recognises a mail that it already has (Maildir); where it cannot (SMTP), the row
/// becomes *unsettled*, and a person decides.
@Reactor final class DeliveryWorker {
    private let host: ServiceHost
    private let mail: MailConfiguration

    private static let batch = 20
    private static let idle = Duration.milliseconds(200)

    init(_ host: ServiceHost, _ mail: MailConfiguration) {
        self.host = host
        self.mail = mail
    }

    func run() async throws {
        while !Task.isCancelled {
            try await host.pool.execute(Ledger.expireLeases(resending: mail.way.recognisesRepeats))
            let leased = try await host.pool.transaction { try await $0.query(Ledger.Lease(limit: Self.batch)) }
            guard !leased.isEmpty else {
                try await Reactor.sleep(for: Self.idle)
                continue
            }
            // What was leased is seen through, also when the service is about to stop: an attempt without a word about
            // its outcome would need a person to settle it.
            await Task(executorPreference: Reactor.executor) { await self.deliver(leased) }.value
        }
    }

    private func deliver(_ leased: [Ledger.Leased]) async {
        let contacts: [ContactID: ContactDetails]
        do {
            let wanted = Array(Set(leased.map(\.recipient)))
            contacts = try await Correspondents.details(of: wanted, host.bus, within: .seconds(5)) {
                try await host.pool.query($0)
            }
        } catch {
            host.logger.warning("deliveries.postponed", metadata: ["error": "\(error)"])
            for letter in leased { _ = try? await host.pool.execute(Ledger.postpone(letter.id)) }
            return
        }
        // All at once, so that the last one leaves well within the lease that all of them share.
        await withTaskGroup(of: Void.self) { group in
            for letter in leased { group.addTask { await self.deliver(letter, to: contacts[letter.recipient]) } }
        }
    }

    private func deliver(_ letter: Ledger.Leased, to contact: ContactDetails?) async {
        do {
            let outcome = try await handOver(letter, to: contact)
            try await patiently { try await self.settle(letter, outcome) }
        } catch {
            host.logger.error(
                "delivery.not-settled", metadata: ["delivery.id": "\(letter.id)", "error": "\(error)"])
        }
    }

    /// What became of a mail is known here alone: a database that is away is waited for, as long as the lease holds.
    private func patiently(_ settle: @Reactor () async throws -> Void) async throws {
        let deadline = ContinuousClock.now + .seconds(50)
        while true {
            do {
                return try await settle()
            } catch  where Postgres.isUnavailable(error) && ContinuousClock.now < deadline {
                try await Reactor.sleep(for: .milliseconds(500))
            }
        }
    }

    private func handOver(_ letter: Ledger.Leased, to contact: ContactDetails?) async throws -> MailOutcome {
        guard let contact else { return .suppressed("The contact is no longer on record.") }
        let message = try await message(letter, to: contact)
        let way = mail.way
        return try await Reactor.offload { way.send(message) }
    }

    /// The secrets of its links are made here: they stand in the mail, and their digests in the database.
    private func message(_ letter: Ledger.Leased, to contact: ContactDetails) async throws -> MailMessage {
        let content =
            letter.content ?? MailContent(notice: letter, for: contact.language, replyTo: mail.sender.replyTo)
        let wanted = Set(content.blocks.compactMap(\.link))
        let language = "?lang=\(content.language.rawValue)"
        let expires = host.clock.now.advanced(by: MailLink.lifetime)
        var addresses: [LinkPurpose: String] = [:]
        for (link, purpose) in [(MailContent.Link.acknowledge, LinkPurpose.acknowledge), (.unsubscribe, .unsubscribe)]
        where wanted.contains(link) {
            let secret = LinkSecret.generate()
            try await host.pool.execute(
                MailLink(
                    secret: secret, purpose: purpose, letter: letter, language: content.language, expires: expires
                ).insert)
            addresses[purpose] = "\(mail.sender.publicURL)/\(purpose.rawValue)/\(secret.rawValue)\(language)"
        }
        let links = MailLinks(
            object: "\(mail.sender.publicURL)/api/v1/\(letter.about)\(language)", acknowledge: addresses[.acknowledge],
            unsubscribe: addresses[.unsubscribe])
        return MailMessage(
            content, delivery: letter.id, queuedAt: letter.queuedAt, to: contact.email, name: contact.name,
            messageID: letter.messageID, about: letter.about, refersTo: letter.refersTo, links: links,
            sender: mail.sender)
    }

    private func settle(_ letter: Ledger.Leased, _ outcome: MailOutcome) async throws {
        let state = try await host.pool.transaction { transaction in
            let state = outcome.state(afterAttempt: letter.attempts)
            let isMine = try await transaction.execute(Ledger.settle(letter, state, outcome.error)) == 1
            if isMine, state == .sent {
                try transaction.tell(
                    NotificationSent(
                        delivery: letter.id, recipient: letter.recipient, party: letter.party, about: letter.about),
                    about: "delivery:\(letter.id)", from: .notifications, causation: letter.event)
            }
            return state
        }
        if state == .sent { host.nudgeSequencer() }
        host.logger.info(
            "delivery.settled",
            metadata: [
                "delivery.id": "\(letter.id)", "delivery.state": "\(state.rawValue)",
                "delivery.attempts": "\(letter.attempts)", "error": "\(outcome.error ?? "")",
            ])
    }
}
