internal import Authority
internal import Crypto
internal import Localization
internal import Mail
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import Syndication

/// Reads what a feed shows now, through the same filter as its owner's own reading.
struct FeedReader: Sendable {
    let sender: MailSender

    /// The newest notifications, and the newest deadlines that have passed within a year.
    private static let limit = 100
    /// The next deadlines; further ones come in as time goes on.
    private static let coming = 500

    @Reactor func callAsFunction(_ request: ReadFeed, _ context: QueryContext) async throws -> FeedDocument {
        // What was never there, what was revoked and whose owner may not read it any more are told in the same words.
        guard let (feed, maker) = try await context.first(Find(request: request)),
            case let given = feed.rotatedAt ?? feed.createdAt,
            let owner = maker.standing(
                try await context.query(Standing(of: maker)), signed: given, on: context.now.date, made: given.date),
            case let inboxes = feed.inboxes.map(\.rawValue).filter(owner.inboxes.contains), !inboxes.isEmpty
        else { throw Rejection(.notFound, detail: "There is no such feed, or not any more.") }
        let text =
            switch feed.kind {
            case .notifications, .followed: try await notifications(feed, inboxes, context)
            case .deadlines: try await deadlines(feed, inboxes, context)
            }
        return FeedDocument(
            kind: feed.kind, language: feed.language, text: text,
            digest: ContentDigest(hash: SHA256.hash(data: Array(text.utf8))))
    }

    @Reactor private func notifications(
        _ feed: Feed, _ inboxes: [String], _ context: QueryContext
    ) async throws -> String {
        let items = try await context.query(
            NewestItems(
                recipients: inboxes, because: feed.kind == .followed ? .becauseFollowed : nil, limit: Self.limit))
        let clock = try await clock(of: feed, items.flatMap(\.instants), context)
        let process = try await context.first(ProcessBasics.Known())
        let (group, groups) = (GroupName(process?.shortName), GroupNames(process?.groups ?? []))
        let texts = Texts(feed.language)
        return AtomFeed(
            id: "tag:\(sender.domain),2026:feed/\(feed.id)",
            title: texts.text(feed.kind == .followed ? .feedFollowed : .feedNotifications),
            author: group[feed.language], language: feed.language, created: feed.createdAt,
            entries: items.map { row in
                let item = row.item(in: feed.language, by: clock, at: context.now, groups)
                return AtomFeed.Entry(
                    id: "tag:\(sender.domain),2026:inbox/\(item.id)", title: item.subject, text: item.text,
                    updated: item.at, link: address(item.about, feed.language), category: item.event)
            }
        ).text
    }

    @Reactor private func deadlines(
        _ feed: Feed, _ names: [String], _ context: QueryContext
    ) async throws -> String {
        let isSteering = names.contains(Office.secretariat.rawValue) || names.contains(Office.coChairs.rawValue)
        let now = context.now
        let past = try await context.query(
            Deadlines(
                owners: names, isSteering: isSteering, due: now.advanced(by: .days(-366))...now, isNewestFirst: true,
                limit: Self.limit))
        let coming = try await context.query(
            Deadlines(
                owners: names, isSteering: isSteering,
                due: now.advanced(by: .microseconds(1))...now.advanced(by: .days(36_600)),
                isNewestFirst: false, limit: Self.coming))
        // What is met is no date to keep any more.
        let rows = (past.reversed() + coming).filter { $0.state != .done }
        let texts = Texts(feed.language)
        let clock = try await clock(of: feed, rows.map(\.due), context)
        return CalendarFeed(
            title: texts.text(.feedDeadlines),
            events: rows.map { row in
                let key: TextKey = row.kind == .call ? .calendarCall : .calendarAction
                let date = feed.language.words(row.local, by: clock, feed.language.words(forDeadline:))
                return CalendarFeed.Event(
                    uid: "deadline-\(row.kind.rawValue)-\(row.object)@\(sender.domain)",
                    summary: texts.text(key, ["title": .text(row.title.rawValue)]),
                    details: texts.text(.actionRequiredBy, ["date": .text(date)]),
                    link: address(row.about, feed.language), at: row.local, sequence: row.changes,
                    changedAt: row.changedAt, isCancelled: row.state == .cancelled)
            }
        ).text
    }

    /// By which the party reads that the feed is of; nil for an office.
    @Reactor private func clock(
        of feed: Feed, _ instants: [Instant], _ context: QueryContext
    ) async throws -> ZoneClock? {
        let offices = Office.written.map(\.rawValue)
        guard
            let party = feed.inboxes.map(\.rawValue).first(where: { !offices.contains($0) })
                .flatMap(PartyID.init(rawValue:))
        else { return nil }
        return try await context.first(FindInboxReader(party: party, today: context.now.date))?
            .clock(of: instants, context)
    }

    private func address(_ about: ObjectPath, _ language: LanguageTag) -> String {
        sender.address(of: about, language)
    }

    private struct Find: Statement {
        let request: ReadFeed

        var sql: SQL {
            """
            SELECT \(Feed.columns), roles, party FROM feed
            WHERE digest = \(request.secret.digest) AND kind = \(request.kind) AND revoked_at IS NULL
            """
        }

        static func decode(_ row: Row) throws -> (feed: Feed, maker: Actor) {
            try (Feed(row), Actor(subject: row.owner, roles: Set(row.roles as [Role]), party: row.party))
        }
    }
}

/// The newest notifications of some inboxes.
struct NewestItems: Statement {
    let recipients: [String]
    /// Why they were told; nil for whatever reason.
    var because: TextKey?
    let limit: Int

    var sql: SQL {
        """
        SELECT \(InboxRow.columns) FROM inbox_item
        WHERE recipient = ANY(\(recipients))
            AND (\(because?.rawValue)::text IS NULL OR because = \(because?.rawValue))
        ORDER BY told_at DESC, id DESC LIMIT \(limit)
        """
    }

    static func decode(_ row: Row) throws -> InboxRow { try InboxRow(row) }
}

/// The deadlines that concern some readers, also those that are met or were called off.
struct Deadlines: Statement {
    let owners: [String]
    let isSteering: Bool
    let due: ClosedRange<Instant>
    let isNewestFirst: Bool
    let limit: Int

    var sql: SQL {
        """
        SELECT \(DeadlineRow.columns) FROM \(DeadlineRow.tables)
        WHERE due_at BETWEEN \(due.lowerBound) AND \(due.upperBound)
            AND (owner IS NULL OR \(isSteering) OR owner = ANY(\(owners)))
        ORDER BY \(isNewestFirst ? "due_at DESC, deadline.kind DESC, object DESC" : "due_at, deadline.kind, object")
        LIMIT \(limit)
        """
    }

    static func decode(_ row: Row) throws -> DeadlineRow { try DeadlineRow(row) }
}
