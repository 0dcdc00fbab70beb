internal import Crypto
internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor
internal import ServiceKit
internal import Storage

/// Says who would hear of events: they are applied as all events are, what that has made is read, and all of it is undone.
struct NoticesRehearsal {
    let host: ServiceHost
    let sender: MailSender

    @Reactor func callAsFunction(_ request: PreviewNotices, _ context: QueryContext) async throws -> NoticesPreview {
        let events: [Envelope]
        do {
            events = try request.events.map { try Envelope(frame: Array($0.utf8)) }
        } catch let malformed as MalformedEnvelope {
            throw Rejection.invalid("events", ProblemText(verbatim: malformed.description))
        }
        let made = try await host.rehearse(events, of: request.service) {
            try await RehearsedNotices(of: events, on: context.now.date, in: $0)
        }
        let contacts = try await written(to: made, context)
        let rows = RecipientRows(made, contacts, Texts(request.language)).rows
        return NoticesPreview(
            mails: rows.reduce(0) { $0 + $1.mails }, recipients: rows.compactMap { $0.shown(to: context.actor) },
            letters: try await letters(made, contacts, context),
            digest: ContentDigest(hash: SHA256.hash(data: try JSON.encode(rows.map(\.key)))))
    }

    /// In which language and by whose clock those are written to who are on record; the register does not know yet whom the
    /// command itself enters.
    @Reactor private func written(
        to made: RehearsedNotices, _ context: QueryContext
    ) async throws -> [ContactID: RehearsedNotices.Contact] {
        let wanted = Array(Set(made.letters.map(\.letter.recipient)))
        guard !wanted.isEmpty else { return [:] }
        let registered = try await Correspondents.details(of: wanted, context.bus) { try await context.query($0) }
        return made.contacts.merging(
            registered.mapValues { RehearsedNotices.Contact(language: $0.language, zone: $0.zone) }
        ) { $1 }
    }

    /// Of those that leave, each wording once: the first one that has it stands for the others.
    @Reactor private func letters(
        _ made: RehearsedNotices, _ contacts: [ContactID: RehearsedNotices.Contact], _ context: QueryContext
    ) async throws -> [NoticeLetter] {
        var first: [Wording: (letter: Ledger.Leased, contact: RehearsedNotices.Contact)] = [:]
        var (order, mails) = ([Wording](), [Wording: Int]())
        for made in made.letters where made.obstacle == nil {
            guard let contact = contacts[made.letter.recipient] else { continue }
            let wording = Wording(
                language: contact.language, subject: made.letter.subject, because: made.letter.because)
            mails[wording, default: 0] += 1
            guard first[wording] == nil else { continue }
            first[wording] = (made.letter, contact)
            order.append(wording)
        }
        let now = Instant.now
        let told =
            first.values.flatMap { $0.letter.notice?.instants ?? [] } + first.values.map(\.letter.queuedAt) + [now]
        let clocks = ZoneClocks(
            first.isEmpty
                ? [] : try await context.query(LocalTimes(of: told, in: Array(Set(first.values.map(\.contact.zone))))))
        return order.compactMap { wording in
            guard let (letter, contact) = first[wording] else { return nil }
            let content =
                letter.content
                ?? MailContent(
                    notice: letter, for: contact.language, by: clocks[contact.zone], at: now, replyTo: sender.replyTo)
            return NoticeLetter(
                language: content.language, mails: mails[wording] ?? 0, subject: content.subject,
                text: content.text { _ in nil })
        }
    }

    private struct Wording: Hashable {
        let language: LanguageTag
        let subject: Line
        let because: String?
    }
}

/// Those who hear of something, each once.
private struct RecipientRows {
    private(set) var rows: [RecipientRow] = []

    init(
        _ made: RehearsedNotices, _ contacts: [ContactID: RehearsedNotices.Contact], _ texts: Texts
    ) {
        let inboxes = Set(made.items.map(\.inbox))
        var places: [ContactID: Int] = [:]
        for made in made.letters {
            let contact = contacts[made.letter.recipient]
            let blocked = made.obstacle ?? (contact == nil ? "The contact is no longer on record." : nil)
            let row = RecipientRow(
                contact: made.letter.recipient, inbox: made.letter.party, region: nil,
                hasInbox: inboxes.contains(made.letter.party), mails: blocked == nil ? 1 : 0,
                language: contact?.language, heldUntil: made.heldUntil, isGathered: made.isGathered,
                reason: texts.reason(made.letter.because) ?? made.letter.reason, blocked: blocked)
            // Several mails to one contact: the first one that leaves says how.
            if let place = places[made.letter.recipient] {
                let mails = rows[place].mails + row.mails
                if rows[place].mails == 0 { rows[place] = row }
                rows[place].mails = mails
            } else {
                places[made.letter.recipient] = rows.count
                rows.append(row)
            }
        }
        var written = Set(made.letters.map(\.letter.party))
        for item in made.items where written.insert(item.inbox).inserted {
            rows.append(
                RecipientRow(
                    contact: nil, inbox: item.inbox, region: nil, hasInbox: true, mails: 0, language: nil,
                    heldUntil: nil, isGathered: false, reason: texts.reason(item.because) ?? item.reason, blocked: nil))
        }
        for place in rows.indices { rows[place].region = made.regions[rows[place].inbox] }
        rows.sort { ($0.inbox, $0.contact?.rawValue ?? "") < ($1.inbox, $1.contact?.rawValue ?? "") }
    }
}

private struct RecipientRow {
    let contact: ContactID?
    /// A party, or an office under its name.
    let inbox: PartyID
    var region: Region?
    let hasInbox: Bool
    var mails: Int
    let language: LanguageTag?
    let heldUntil: Instant?
    let isGathered: Bool
    let reason: Line
    let blocked: String?

    /// Equal where nothing has changed for the recipient but the time.
    var key: [String] {
        [inbox.rawValue, contact?.rawValue ?? "", "\(mails)", hasInbox ? "inbox" : "", blocked == nil ? "" : "blocked"]
    }

    /// How others want to be written to, and why nothing reaches them, is between them and the secretariat.
    ///
    /// - Returns: nil where nothing is left to be told.
    func shown(to reader: Actor) -> NoticeRecipient? {
        let isOpen = reader.has(.secretariat) || reader.represents(inbox)
        let channels: [NotificationChannel] = (hasInbox ? [.inbox] : []) + (mails > 0 ? [.mail] : [])
        guard isOpen || !channels.isEmpty else { return nil }
        let office = Office.written.first { $0.recipient == inbox }
        return NoticeRecipient(
            contact: contact.flatMap { ActorID(rawValue: $0.rawValue) }, party: office == nil ? inbox : nil,
            office: office, region: region, channels: channels, language: mails > 0 ? language : nil,
            heldUntil: isOpen ? heldUntil : nil, isGathered: isOpen && isGathered, reason: reason,
            blocked: isOpen ? blocked.map { Line(cutting: $0) } : nil)
    }
}

extension Texts {
    /// Why somebody else hears of something; nil for what has no key.
    fileprivate func reason(_ because: String?) -> Line? {
        because.flatMap(TextKey.init(rawValue:)).map { Line(cutting: text($0.ofOthers)) }
    }
}

extension TextKey {
    /// The reason of a mail, which is told to its reader, as it is told of the reader.
    fileprivate var ofOthers: TextKey {
        switch self {
        case .becauseSecretariat, .becauseCoChairs: .toldOffice
        case .becauseOwnAction: .toldOwner
        case .becauseDelegation: .toldDelegation
        case .becauseConcernedOwner: .toldConcernedOwner
        case .becauseRegion: .toldRegion
        case .becauseEverybody: .toldEverybody
        case .becauseNominated, .becauseCoordinator: .toldNominated
        default: .toldNamed
        }
    }
}
