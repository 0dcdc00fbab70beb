internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Translations

/// A session as its table holds it.
struct SessionRow: Sendable {
    let id: SessionID
    let version: Int
    let status: SessionStatus
    let isPublished: Bool
    let terms: SessionTerms
    /// In the zone of the session.
    let starts: CalendarDate
    let ends: CalendarDate
    let minutes: Int?
    /// The title in other languages.
    let titles: [String: Line]?

    static var columns: SQL {
        """
        id, version, status, is_published, title, format, place, zone, starts_at, ends_at, links, agenda, groups,
        (starts_at AT TIME ZONE zone)::date AS starts_on, (ends_at AT TIME ZONE zone)::date AS ends_on,
        (SELECT max(minutes_version.version) FROM minutes_version WHERE minutes_version.session = session.id) AS minutes,
        \(TranslationLog.wordings(.session, "session.id", .title, "session.title")) AS titles
        """
    }

    init(_ row: Row) throws {
        id = try row.id
        version = try row.version
        status = try row.status
        isPublished = try row.is_published
        terms = try SessionTerms(
            title: row.title, format: row.format, place: row.place, zone: row.zone, startsAt: row.starts_at,
            endsAt: row.ends_at, links: row.json.links, agenda: row.json.agenda, groups: row.json.groups)
        starts = try row.starts_on
        ends = try row.ends_on
        minutes = try row.minutes
        titles = try row.json.titles
    }

    /// Whether an actor may know of the session.
    func isVisible(to actor: Actor) -> Bool { isPublished || actor.isSteering }

    /// As an actor sees it: links for participants are for them alone.
    ///
    /// - Parameter history: nil in lists, as are the translations.
    func view(
        for actor: Actor, history: [SessionStep]? = nil, translations: [Translation]? = nil
    ) throws -> Session {
        let takesPart = !actor.roles.isDisjoint(with: Role.participating)
        return Session(
            id: id, version: version, title: terms.title, status: status, isPublished: isPublished,
            format: terms.format, place: terms.place, zone: terms.zone, starts: starts, ends: ends,
            startsAt: terms.startsAt, endsAt: terms.endsAt,
            links: terms.links.filter { takesPart || $0.audience == .public },
            agenda: try Agenda(terms.agenda).entries,
            groups: takesPart ? terms.groups : terms.groups.map(\.withoutAddress), minutes: minutes, history: history,
            allowedMoves: history == nil ? nil : SessionStatus.machine.allowed(from: status), titles: titles,
            translations: translations)
    }

    /// Refuses a change that was made on an older state.
    ///
    /// - Parameter others: what is on record and what was given, in other fields of the request.
    /// - Throws: a conflict that shows both.
    func requireVersion(_ seen: Int?, showing others: [(field: String, onRecord: String?, given: String?)]) throws {
        guard let seen, seen != version else { return }
        guard seen < version, seen > 0 else {
            throw Rejection.invalid("version", "is \(seen); the current one is \(version)")
        }
        throw Rejection.changedMeanwhile(
            "The session has changed since: it is \(word: status) now, version \(version); you saw \(seen).",
            [("version", "\(version)", "\(seen)")] + others)
    }
}

extension BreakoutGroup {
    fileprivate var withoutAddress: BreakoutGroup {
        BreakoutGroup(name: name, facilitator: facilitator, place: place, items: items, parties: parties)
    }
}

struct FindSession: Statement {
    let id: SessionID

    var sql: SQL { "SELECT \(SessionRow.columns) FROM session WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> SessionRow { try SessionRow(row) }

    /// The session, for an actor who may know of it.
    @Reactor static func require(_ id: SessionID, in reading: some HandlerContext) async throws -> SessionRow {
        guard let row = try await reading.first(FindSession(id: id)), row.isVisible(to: reading.actor) else {
            throw Rejection.notFound("session", id)
        }
        return row
    }
}

/// Sessions that other objects name.
enum KnownSessions {
    /// - Throws: a rejection that names the field, for a session that is not there, or not there for the actor.
    @Reactor static func require(_ session: SessionID?, in unit: UnitOfWork) async throws {
        guard let session else { return }
        guard let row = try await unit.first(FindSession(id: session)), row.isVisible(to: unit.actor) else {
            throw Rejection.invalid("session", "names “\(session)”, which is not on record")
        }
    }
}

/// Moves, changes, attendance and minutes of one session stand in one order: its row is what writers queue at.
struct LockSession: Statement {
    let id: SessionID

    var sql: SQL { "SELECT \(SessionRow.columns) FROM session WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> SessionRow { try SessionRow(row) }

    /// - Throws: a rejection where there is none.
    @Reactor static func require(_ id: SessionID, in unit: UnitOfWork) async throws -> SessionRow {
        guard let row = try await unit.first(LockSession(id: id)) else { throw Rejection.notFound("session", id) }
        return row
    }
}

struct SessionHistory: Statement {
    let session: SessionID

    var sql: SQL {
        """
        SELECT move, from_status, to_status, taken_by, reason, taken_at FROM session_step
        WHERE session = \(session) ORDER BY step
        """
    }

    static func decode(_ row: Row) throws -> SessionStep {
        try SessionStep(
            move: row.move, from: row.from_status, to: row.to_status, by: row.taken_by, reason: row.reason,
            at: row.taken_at)
    }
}

extension Session {
    /// The session with its moves, for whoever asks.
    @Reactor static func load(_ id: SessionID, in reading: some HandlerContext) async throws -> Session {
        let row = try await FindSession.require(id, in: reading)
        let originals = try row.view(for: reading.actor).originals
        return try row.view(
            for: reading.actor, history: try await reading.query(SessionHistory(session: id)),
            translations: try await TranslationLog(Subject(id), originals).read(in: reading))
    }
}
