internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import ServiceKit
internal import Storage

/// Some letters, as they are about to leave.
struct MailBatch: Sendable {
    /// To be sent one after the other.
    var ready: [(letter: Ledger.Leased, message: MailMessage)] = []
    /// Those that do not leave now.
    var others: [(letter: Ledger.Leased, outcome: MailOutcome)] = []
    /// In each of these the line holds a place.
    var domains: Set<String> = []
}

extension DeliveryWorker {
    /// Finds where the recipients are reached now, and puts their mails together.
    func prepare(_ leased: [Ledger.Leased]) async throws -> MailBatch {
        let wanted = Array(Set(leased.map(\.recipient)))
        let contacts = try await Correspondents.details(of: wanted, host.bus, within: .seconds(5)) {
            try await host.pool.query($0)
        }
        try await ContactAddresses(contacts: Array(contacts.values), now: host.clock.now, seal: mail.seal)
            .keep(in: host.pool)
        let obstacles = try await DeliveryObstacles(to: wanted, on: host.clock.now.date, reading: host.pool)
        let process = try await host.pool.query(ProcessBasics.Known()).first
        let formal = try await FormalLetters(leased, at: host.clock.now, of: process, host.pool)
        let addresses = try await AddressLetters(leased, host.bus)
        let actable = try await ActableObjects(of: leased, mail, host.pool)
        let waysIn = try await WayIn.about(leased, host.bus, host.pool)
        let group = GroupName(process?.shortName)
        let leaves = Instant.now
        // Days that were counted in one hold on the day on which it was queued.
        let counted = leased.filter { $0.notice?.isCounted == true }.map(\.queuedAt)
        let told =
            leased.flatMap { $0.notice?.instants ?? [] } + formal.instants + addresses.instants
            + (counted.isEmpty ? [] : counted + [leaves])
        let clocks = ZoneClocks(
            told.isEmpty ? [] : try await host.pool.query(LocalTimes(of: told, in: contacts.values.map(\.zone))))
        var batch = MailBatch()
        var links: [MailLink] = []
        var leaving: [(Ledger.Leased, ContactDetails, MailLinks, MailContent)] = []
        for letter in leased {
            guard let registered = contacts[letter.recipient] else {
                batch.others.append((letter, .suppressed("The contact is no longer on record.")))
                continue
            }
            guard !addresses.isOver(letter, to: registered) else {
                batch.others.append((letter, .suppressed("The change of the address is over.")))
                continue
            }
            let contact = addresses.destination(of: letter, to: registered)
            if let obstacle = obstacles.obstacle(to: letter) {
                batch.others.append((letter, .suppressed(obstacle)))
                continue
            }
            let content: MailContent
            do {
                let clock = clocks[contact.zone]
                content =
                    try letter.content ?? formal.content(of: letter, for: contact, by: clock, mail.sender)
                    ?? addresses.content(of: letter, for: contact, by: clock, replyTo: mail.sender.replyTo)
                    ?? MailContent(
                        notice: letter, for: contact.language, by: clock, at: leaves, replyTo: mail.sender.replyTo,
                        wayIn: letter.about.signIn.flatMap { waysIn[$0] })
            } catch {
                // One that cannot be put together holds up no other.
                batch.others.append((letter, .refused("It cannot be put together: \(error)")))
                continue
            }
            let now = Instant.now
            let domain = contact.email.domain
            if case .wait(let until) = pace.begin(domain, at: now, isHeld: batch.domains.contains(domain)) {
                let microseconds = until.microseconds - now.microseconds
                batch.others.append((letter, .untried(for: .microseconds(microseconds))))
                continue
            }
            batch.domains.insert(domain)
            leaving.append((letter, contact, self.links(in: content, of: letter, actable, adding: &links), content))
        }
        do {
            if !links.isEmpty { try await host.pool.execute(MailLink.insert(links)) }
        } catch {
            for domain in batch.domains { pace.end(domain, at: .now) }
            throw error
        }
        batch.ready = leaving.map { letter, contact, links, content in
            (letter, message(letter, to: contact, content, links, group))
        }
        return batch
    }

    /// The secrets of its links are made here: they stand in the mail, and their digests in the database.
    private func links(
        in content: MailContent, of letter: Ledger.Leased, _ actable: ActableObjects, adding made: inout [MailLink]
    ) -> MailLinks {
        var secrets: [MailContent.Link: String] = [:]
        for link in Set(content.blocks.compactMap(\.link)) {
            guard let purpose = link.purpose else { continue }
            let (object, now) = (link.object, host.clock.now)
            if let object, !actable.mayAct(letter, on: object) { continue }
            let secret = LinkSecret.generate()
            let start = object.flatMap(actable.deadline).map { max($0, now) } ?? now
            made.append(
                MailLink(
                    secret: secret, purpose: purpose, letter: letter, object: object, language: content.language,
                    expires: start.advanced(by: MailLink.lifetime(for: purpose, of: letter))))
            secrets[link] = mail.sender.address(purpose.route.filled(with: [secret.rawValue]), content.language)
        }
        return MailLinks(sender: mail.sender, about: letter.about, language: content.language, secrets: secrets)
    }

    private func message(
        _ letter: Ledger.Leased, to contact: ContactDetails, _ content: MailContent, _ links: MailLinks,
        _ group: GroupName
    ) -> MailMessage {
        let bounces = mail.bounces.flatMap {
            BounceAddress(delivery: letter.id, key: letter.bounceKey).address(in: $0.address) ?? $0.address
        }
        return MailMessage(
            content, delivery: letter.id, queuedAt: letter.queuedAt, leavesAt: .now, to: contact.email,
            name: contact.name, group: group[content.language], messageID: letter.messageID, about: letter.about,
            refersTo: letter.refersTo,
            links: links,
            sender: mail.sender, envelopeSender: bounces)
    }
}

extension MailContent.Link {
    /// What its secret is good for; nil for a link without one.
    fileprivate var purpose: LinkPurpose? {
        switch self {
        case .object, .about, .signInPage: nil
        case .act: .act
        case .disown: .disown
        case .acknowledge: .acknowledge
        case .unsubscribe: .unsubscribe
        case .signIn: .signIn
        case .formerAddress: .formerAddress
        case .newAddress: .newAddress
        }
    }

    /// What it acts on.
    var object: ObjectPath? { if case .act(let object) = self { object } else { nil } }
}
