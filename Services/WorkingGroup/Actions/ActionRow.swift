internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

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
        id, number, version, title, description, owner, (SELECT kind FROM party WHERE party.id = action.owner),
        coalesce((SELECT name FROM party WHERE party.id = action.owner),
            (SELECT name FROM secretariat_unit WHERE secretariat_unit.id = action.owner)),
        responsible, contact, alternates, starts_on, due_on, starts_at, due_at, zone, round, priority, funding,
        visibility, proposals, needs, decisions, state, percent, superseded_by, suppressed_until
        """
    }

    init(_ row: Row) throws {
        let owner: PartyID
        let kind: PartyKind?
        let (responsible, contact, alternates): (Line?, ContactID?, [ContactID])
        let (starts, due, startsAt, dueAt): (CalendarDate?, CalendarDate, Instant?, Instant)
        let (zone, round): (TimeZoneName, Int)
        let (proposals, needs, decisions): ([ProposalNumber], [NeedID], [Line])
        (
            id, number, version, title, description, owner, kind, ownerName, responsible, contact, alternates, starts,
            due, startsAt, dueAt, zone, round, priority, funding, visibility, proposals, needs, decisions, state,
            percent, supersededBy, suppressedUntil
        ) = try row.decode(
            ActionID.self, Int.self, Int.self, Line.self, Prose?.self, PartyID.self, PartyKind?.self, Line?.self,
            Line?.self, ContactID?.self, [ContactID].self, CalendarDate?.self, CalendarDate.self, Instant?.self,
            Instant.self, TimeZoneName.self, Int.self, ActionPriority.self, FundingStatus.self,
            ActionVisibility.self, [ProposalNumber].self, [NeedID].self, [Line].self, ActionState.self,
            Percent.self, ActionID?.self, Instant?.self)
        self.owner = ActionOwner(party: owner, kind: kind?.ownerKind ?? .secretariatUnit)
        work = Work(responsible: responsible, contact: contact, alternates: alternates)
        dates = Dates(starts: starts, due: due, startsAt: startsAt, dueAt: dueAt, zone: zone, round: round)
        links = Links(proposals: proposals, needs: needs, decisions: decisions)
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
            allowedMoves: details == nil ? nil : ActionState.machine.allowed(from: state))
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
