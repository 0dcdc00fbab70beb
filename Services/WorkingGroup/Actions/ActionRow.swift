internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import Translations

/// A follow-up action as its table holds it.
struct ActionRow: Sendable {
    let id: ActionID
    let number: Int
    let version: Int
    let title: Line
    let description: Prose?
    let owner: ActionOwner
    let ownerName: Line?
    let work: Work
    let dates: Dates
    let priority: ActionPriority
    let funding: FundingStatus
    let visibility: ActionVisibility
    let links: Links
    let state: ActionState
    let percent: Percent
    let supersededBy: ActionID?
    let suppressedUntil: Instant?
    /// The title in other languages.
    let titles: [String: Line]?

    /// Who carries it out.
    struct Work: Sendable, Equatable {
        var responsible: Line?
        var contact: ContactID?
        var alternates: [ContactID]
    }

    /// When it is to be done: days in a zone, and the instants that they mean. What is due is late from its instant on.
    struct Dates: Sendable, Equatable {
        var starts: CalendarDate?
        var due: CalendarDate
        var startsAt: Instant?
        var dueAt: Instant
        var zone: TimeZoneName
        /// A new one begins with every extension.
        var round: Int
    }

    /// What it follows up.
    struct Links: Sendable, Equatable {
        var proposals: [ProposalNumber]
        var needs: [NeedID]
        var decisions: [Line]
    }

    static var columns: SQL {
        """
        id, number, version, title, description, owner,
        (SELECT kind FROM party WHERE party.id = action.owner) AS kind,
        coalesce((SELECT name FROM party WHERE party.id = action.owner),
            (SELECT name FROM secretariat_unit WHERE secretariat_unit.id = action.owner)) AS owner_name,
        responsible, contact, alternates, starts_on, due_on, starts_at, due_at, zone, round, priority, funding,
        visibility, proposals, needs, decisions, state, percent, superseded_by, suppressed_until,
        \(TranslationLog.wordings(.action, "action.id", .title, "action.title")) AS titles
        """
    }

    init(_ row: Row) throws {
        id = try row.id
        number = try row.number
        version = try row.version
        title = try row.title
        description = try row.description
        owner = try ActionOwner(party: row.owner, kind: (row.kind as PartyKind?)?.ownerKind ?? .secretariatUnit)
        ownerName = try row.owner_name
        work = try Work(responsible: row.responsible, contact: row.contact, alternates: row.alternates)
        dates = try Dates(
            starts: row.starts_on, due: row.due_on, startsAt: row.starts_at, dueAt: row.due_at, zone: row.zone,
            round: row.round)
        priority = try row.priority
        funding = try row.funding
        visibility = try row.visibility
        links = try Links(proposals: row.proposals, needs: row.needs, decisions: row.decisions)
        state = try row.state
        percent = try row.percent
        supersededBy = try row.superseded_by
        suppressedUntil = try row.suppressed_until
        titles = try row.json.titles
    }

    /// The condition of ``isOverdue(at:)``, for PostgreSQL.
    static func isOverdue(at now: Instant) -> SQL {
        // The last day on which it can be so narrows what an index reads: a day begins up to 14 hours before UTC's.
        "can_be_late AND due_at <= \(now) AND due_on <= \(now.date.advanced(byDays: 1))"
    }

    /// Past its date and not done. What has no funds is never late.
    func isOverdue(at now: Instant) -> Bool { dates.dueAt <= now && funding != .unfunded && state.isOpen }

    func view(
        at now: Instant, details: ActionDetails? = nil, knockOn: [KnockOnDate]? = nil
    ) -> FollowUpAction {
        FollowUpAction(
            id: id, number: number, version: version, title: title, description: description, owner: owner.party,
            ownerKind: owner.kind, ownerName: ownerName, responsible: work.responsible, contact: work.contact,
            alternates: work.alternates, starts: dates.starts, due: dates.due, startsAt: dates.startsAt,
            dueAt: dates.dueAt, zone: dates.zone, priority: priority, funding: funding, visibility: visibility,
            proposals: links.proposals, needs: links.needs, decisions: links.decisions, state: state,
            percent: percent, isOverdue: isOverdue(at: now), supersededBy: supersededBy,
            suppressedUntil: suppressedUntil.flatMap { $0 > now ? $0 : nil }, history: details?.history,
            reports: details?.reports, evidence: details?.evidence, extensions: details?.extensions,
            dependencies: details?.dependencies, knockOn: knockOn,
            origin: details?.origin,
            allowedMoves: details.map { ActionState.machine.allowed(from: state, to: $0.reader, of: owner) },
            titles: titles, translations: details?.translations)
    }

    /// What an event says of it: nothing, where anybody may know.
    var toldVisibility: ActionVisibility? { visibility == .public ? nil : visibility }
}

struct FindAction: Statement {
    let id: ActionID

    var sql: SQL { "SELECT \(ActionRow.columns) FROM action WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }
}

/// Moves, reports and evidence of one action stand in one order: its row is what writers queue at.
struct LockAction: Statement {
    let id: ActionID

    var sql: SQL { "SELECT \(ActionRow.columns) FROM action WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> ActionRow { try ActionRow(row) }

    /// The action, locked, for an actor who may know of it.
    ///
    /// - Throws: a rejection where there is none that the actor may know of.
    @Reactor static func require(_ id: ActionID, in unit: UnitOfWork) async throws -> ActionRow {
        guard let row = try await unit.first(LockAction(id: id)), row.isVisible(to: unit.actor) else {
            throw Rejection.notFound("action", id)
        }
        return row
    }
}
