internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Storage

/// Turns an event into notifications, as the rules say. Replayed, it adds nothing: both tables know an event and a
/// recipient once.
struct Notify<Told: Notifiable>: EventHandler {
    private let mail: MailConfiguration
    /// What is required comes first: of several mails about one event a contact gets the first, whatever the others would be.
    private let rules: [NotificationRule]

    init(_ mail: MailConfiguration) {
        self.mail = mail
        let rules = NotificationRules.of(Told.self)
        self.rules = rules.filter { !$0.audience.category.isOptional } + rules.filter(\.audience.category.isOptional)
    }

    func apply(_ event: Told, in unit: EventUnit) async throws {
        let rules = rules.filter { event.reaches($0.audience) }
        let isOld = WasToldBefore(source: Told.type.source, position: unit.event.position ?? .zero)
        guard !rules.isEmpty, try await unit.first(isOld) != true else { return }
        let others = rules.filter { $0.audience != .followers }
        if !others.isEmpty {
            let writer = writer(of: event.notice(try await NoticeContext(of: event, in: unit)), unit)
            for rule in others { try await tell(event, as: rule.asMailed(by: event), writer, unit) }
        }
        // Last, so that nobody is told twice.
        for rule in rules where rule.audience == .followers { try await tellFollowers(of: event, as: rule, unit) }
        guard rules.contains(where: { $0.channels.contains(.mail) }) else { return }
        try await DeliveryHold(event: unit.event.id.rawValue, now: unit.now).apply(in: unit)
    }

    @Reactor private func writer(of notice: Notice, _ unit: EventUnit) -> NoticeWriter {
        NoticeWriter(notice: notice, type: Told.type, unit: unit, sender: mail.sender)
    }

    @Reactor private func tellFollowers(of event: Told, as rule: NotificationRule, _ unit: EventUnit) async throws {
        let followers = try await Followers(event: event, unit: unit).find()
        guard !followers.isEmpty else { return }
        let context = try await NoticeContext(of: event, in: unit)
        let news = event.news(context)
        let contacts = followers.compactMap(\.actor.followerContact)
        let unsubscribed = Set(try await unit.query(Unsubscribed(category: .followed, contacts: contacts)))
        for follower in followers {
            let reason = context.reason(
                toFollowerOf: follower.object, called: follower.title, number: follower.number)
            try writer(of: news.told(because: reason), unit).write(
                rule, to: follower,
                isSubscribed: follower.actor.followerContact.map { !unsubscribed.contains($0) } ?? true)
        }
    }

    @Reactor private func tell(
        _ event: Told, as rule: NotificationRule, _ writer: NoticeWriter, _ unit: EventUnit
    ) async throws {
        switch rule.audience {
        case .secretariat: try await writer.write(rule, .secretariat)
        case .coChairs: try await writer.write(rule, .coChairs)
        case .ownerFocalPoints:
            try await writer.write(rule, Array(event.parties.prefix(1)), .becauseOwnAction)
        case .partyFocalPoints: try await writer.write(rule, event.parties, .becauseDelegation)
        case .concernedOwners:
            let owners = try await unit.query(FollowUpOwners(proposals: event.concerned))
            try await writer.write(rule, owners, .becauseConcernedOwner)
        case .labelFocalPoints:
            let parties = try await unit.query(PartiesInRegions(regions: event.labelRegions, today: unit.now.date))
            try await writer.write(rule, parties, .becauseRegion)
        case .allFocalPoints: try await writer.write(rule, nil, .becauseEverybody)
        case .namedContacts:
            guard let named = event.named else { return }
            let contacts = try await named.reached(owner: event.parties.first, in: unit)
            let inboxes = contacts.map(\.party).filter { named.isOpen || $0 == event.parties.first }
            try await writer.write(
                rule, contacts, inboxes: Set(inboxes), named.because,
                personalBeside: named.isOpen ? nil : event.parties.first)
        case .followers: break
        }
    }
}

extension NoticeContext {
    @Reactor init(of event: some Notifiable, in unit: EventUnit) async throws {
        let names = Dictionary(
            uniqueKeysWithValues: try await unit.query(PartyNames(parties: Array(Set(event.parties + event.mentioned))))
        )
        let now = unit.event.time ?? unit.now
        // What is called by a label, or told by the clock of the seat, waits for these.
        let isWaiting = type(of: event).type.source == .proposals || event.clock.map { $0.zone == nil } ?? false
        let process = try await isWaiting ? unit.processBasics() : unit.first(ProcessBasics.Known())
        let zone = event.clock?.zone ?? process?.zone ?? .utc
        let told = (event.clock?.instants).map { $0 + [now] } ?? []
        let times = told.isEmpty ? [] : try await unit.query(LocalTimes(of: told, in: [zone]))
        let deadlines: [OpenDeadline] =
            if let party = event.deadlinesOf {
                try await unit.query(DeadlinesBefore(party: party, now: unit.now))
            } else { [] }
        let work: OfficeWork? =
            if let office = event.workOf {
                try await unit.first(WorkOf(office: office, now: unit.now))
            } else { nil }
        self.init(
            names: names, clock: ZoneClocks(times)[zone], prefix: process?.prefix,
            groups: GroupNames(process?.groups ?? []), now: now, deadlines: deadlines,
            work: work)
    }
}

extension NotificationRule {
    /// The rule as it holds for one event: without mail where the event asks for nothing.
    fileprivate func asMailed(by event: some Notifiable) -> NotificationRule {
        guard !event.isMailed(to: audience) else { return self }
        return NotificationRule(
            event: self.event, audience: audience, channels: channels.filter { $0 != .mail })
    }
}

/// What a party has before it: calls that it has not answered, and its actions. The next ones first.
private struct DeadlinesBefore: Statement {
    let party: PartyID
    let now: Instant

    var sql: SQL {
        """
        SELECT kind, title, due_at, zone, \(SQL.offset(of: "due_at", in: "zone")) AS offset,
            \(SQL.endedDay(at: "due_at", in: "zone")) AS ended_day
        FROM deadline
        WHERE (owner IS NULL OR owner = \(party)) AND \(DeadlineRow.isAhead(of: [party.rawValue], at: now))
        ORDER BY due_at, kind, object LIMIT 20
        """
    }

    static func decode(_ row: Row) throws -> OpenDeadline {
        try OpenDeadline(
            kind: row.kind, title: row.title,
            time: LocalTime(instant: row.due_at, zone: row.zone, offset: row.offset, endedDay: row.ended_day))
    }
}

/// What waits for an office, as far as it is known here.
private struct WorkOf: Statement {
    let office: Office
    let now: Instant

    var sql: SQL {
        """
        SELECT count(*) FILTER (WHERE kind = \(DeadlineKind.call) AND due_at > \(now)) AS calls,
            count(*) FILTER (WHERE kind = \(DeadlineKind.action)) AS actions,
            (SELECT count(*) FROM inbox_item WHERE recipient = \(office.recipient) AND read_at IS NULL) AS unread
        FROM deadline WHERE state = \(DeadlineState.open)
        """
    }

    static func decode(_ row: Row) throws -> OfficeWork {
        try OfficeWork(openCalls: row.calls, openActions: row.actions, unread: row.unread)
    }
}

extension NamedContacts {
    /// Those who are not told the same by a reminder of the deadline.
    @Reactor fileprivate func reached(
        owner: PartyID?, in unit: EventUnit
    ) async throws -> [(contact: ContactID, party: PartyID)] {
        let found = try await unit.query(ContactsNamed(contacts: contacts))
        guard let reminder, let owner, try await unit.first(IsReminded(reminder)) == true else { return found }
        let reminded = Set(
            try await unit.query(ContactsInOffice(parties: [owner], today: unit.now.date)).map(\.contact))
        return found.filter { !reminded.contains($0.contact) }
    }
}

/// Whether an event was told in an earlier reading of its log: a migration may have a log read once more.
private struct WasToldBefore: Statement {
    let source: ServiceName?
    let position: EventPosition

    var sql: SQL {
        "SELECT EXISTS (SELECT FROM told_before WHERE source = \(source?.rawValue) AND position >= \(position))"
    }

    static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
}
