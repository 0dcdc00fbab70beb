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
        let waysIn = try await WayIn.about(leased, host.bus, host.pool)
        let group = GroupName(process?.shortName)
        let leaves = Instant.now
        // Days that were counted in one hold on the day on which it was queued.
        let counted = leased.filter { $0.notice?.isCounted == true }.map(\.queuedAt)
        let told =
            leased.flatMap { $0.notice?.instants ?? [] } + formal.instants + (counted.isEmpty ? [] : counted + [leaves])
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
            guard !addresses.isOver(letter) else {
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
                    ?? addresses.content(of: letter, for: contact, replyTo: mail.sender.replyTo)
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
            leaving.append((letter, contact, self.links(in: content, of: letter, adding: &links), content))
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
        in content: MailContent, of letter: Ledger.Leased, adding made: inout [MailLink]
    ) -> MailLinks {
        let wanted = Set(content.blocks.compactMap(\.link))
        var addresses: [LinkPurpose: String] = [:]
        let purposes: [(MailContent.Link, LinkPurpose)] = [
            (.acknowledge, .acknowledge), (.unsubscribe, .unsubscribe), (.signIn, .signIn),
            (.formerAddress, .formerAddress), (.newAddress, .newAddress),
        ]
        for (link, purpose) in purposes where wanted.contains(link) {
            let secret = LinkSecret.generate()
            made.append(
                MailLink(
                    secret: secret, purpose: purpose, letter: letter, language: content.language,
                    expires: host.clock.now.advanced(by: MailLink.lifetime(for: purpose))))
            addresses[purpose] = mail.sender.address(purpose.route.filled(with: [secret.rawValue]), content.language)
        }
        return MailLinks(
            sender: mail.sender, about: letter.about, language: content.language, acknowledge: addresses[.acknowledge],
            unsubscribe: addresses[.unsubscribe], signIn: addresses[.signIn], formerAddress: addresses[.formerAddress],
            newAddress: addresses[.newAddress])
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
