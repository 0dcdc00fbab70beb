internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

extension DisownLink {
    /// Whoever has the mail may say so: nothing is taken back by it, and no right is given.
    @Reactor func perform(in unit: UnitOfWork, sender: MailSender) async throws -> LinkContents {
        let find = ActLetter(secret: secret, purposes: [.act, .disown], now: unit.now)
        guard let link = try await unit.first(find) else { throw FindLink.refusal }
        guard !link.isDisowned else { return link.contents() }
        unit.enqueue(MailLink.disowning(link.contact, at: unit.now))
        let event = LinksDisowned(contact: link.contact, party: link.party, about: link.about)
        // Nobody has shown who they are: in no office.
        try unit.tell(event, about: Subject(link.letter), as: Actor(subject: ActorID(link.contact), roles: [.public]))
        let notice = try await event.notice(of: link, in: unit)
        unit.enqueue(
            try Inbox.Put(
                Office.secretariat.rawValue, event: unit.id.rawValue, type: LinksDisowned.type, notice,
                Office.secretariat.because, at: unit.now
            ).statement)
        for member in try await unit.query(ContactsOfOffice(office: .secretariat, today: unit.now.date)) {
            let mail = Ledger.Queue(
                event: unit.id.rawValue, type: LinksDisowned.type, to: member, of: Office.secretariat.recipient,
                .required, notice, Office.secretariat.because)
            unit.enqueue(try mail.statement(from: sender))
        }
        return link.contents(isDone: true)
    }
}

extension LinksDisowned {
    @Reactor fileprivate func notice(of link: ActLetter.Output, in unit: UnitOfWork) async throws -> Notice {
        let names = try await unit.query(PartyNames(parties: [party]))
        let name = Dictionary(uniqueKeysWithValues: names)[party]?.value ?? SentenceValue.text(party.rawValue)
        return Notice(
            Sentence(.disownedSubject, ["party": name]),
            [
                [Sentence(.disownedText, ["party": name])],
                [Sentence(.disownedMail, ["subject": .text(link.subject.rawValue)])],
            ], about: link.about)
    }
}
