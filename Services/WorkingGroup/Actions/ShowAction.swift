public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Translations

extension ShowAction: Query {
    public func answer(in context: QueryContext) async throws -> FollowUpAction {
        guard let row = try await context.first(FindAction(id: action)), row.isVisible(to: context.actor) else {
            throw Rejection.notFound("action", action)
        }
        return row.view(at: context.now, details: try await ActionDetails(of: row, in: context))
    }
}

/// What stands beside the row of an action, for a reader.
struct ActionDetails: Sendable {
    let reader: Actor
    let history: [ActionStep]
    let reports: [ProgressReport]
    let evidence: [Evidence]
    let extensions: [ActionExtension]
    let dependencies: [ActionDependency]
    let origin: ActionOrigin?
    let translations: [Translation]?

    @Reactor init(of row: ActionRow, in reading: some HandlerContext) async throws {
        let action = row.id
        reader = reading.actor
        history = try await reading.query(ActionHistory(action: action))
        reports = try await reading.query(ActionReports(action: action))
        evidence = try await reading.query(ActionEvidence(action: action, actor: reader))
        extensions = try await reading.query(ActionExtensions(action: action))
        dependencies = try await reading.query(ActionDependencies(action: action, actor: reader))
        origin = try await reading.first(FindOrigin(action: action))
        translations = try await TranslationLog(Subject(action), row.view(at: reading.now).originals).read(in: reading)
    }
}

extension FollowUpAction {
    /// The action as the unit of work leaves it.
    @Reactor static func load(
        _ id: ActionID, in unit: UnitOfWork, knockOn: [KnockOnDate]? = nil
    ) async throws -> FollowUpAction {
        guard let row = try await unit.first(FindAction(id: id)) else { throw Rejection.notFound("action", id) }
        return row.view(at: unit.now, details: try await ActionDetails(of: row, in: unit), knockOn: knockOn)
    }
}

struct ActionHistory: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT move, from_state, to_state, taken_by, on_behalf_of, reason, taken_at FROM action_step
        WHERE action = \(action) ORDER BY step
        """
    }

    static func decode(_ row: Row) throws -> ActionStep {
        try ActionStep(
            move: row.move, from: row.from_state, to: row.to_state, by: row.taken_by, onBehalfOf: row.on_behalf_of,
            reason: row.reason, at: row.taken_at)
    }
}

struct ActionReports: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT period_start, period_end, percent, narrative, obstacles, support_needed, reported_by, on_behalf_of,
            reported_at
        FROM progress_report WHERE action = \(action) ORDER BY report
        """
    }

    static func decode(_ row: Row) throws -> ProgressReport {
        try ProgressReport(
            periodStart: row.period_start, periodEnd: row.period_end, percent: row.percent, narrative: row.narrative,
            obstacles: row.obstacles, supportNeeded: row.support_needed, by: row.reported_by,
            onBehalfOf: row.on_behalf_of, at: row.reported_at)
    }
}

/// Of those on either side, the ones that the actor may know of.
struct ActionDependencies: Statement {
    let action: ActionID
    let actor: Actor

    var sql: SQL {
        """
        SELECT kind, earlier, later, added_by, on_behalf_of, added_at FROM action_dependency
        WHERE (earlier = \(action) OR later = \(action))
            AND EXISTS (SELECT FROM action WHERE action.id IN (earlier, later) AND action.id <> \(action)
                AND \(ActionRow.isVisible(to: actor)))
        ORDER BY added_at, earlier, later
        """
    }

    static func decode(_ row: Row) throws -> ActionDependency {
        try ActionDependency(
            kind: row.kind, earlier: row.earlier, later: row.later, by: row.added_by, onBehalfOf: row.on_behalf_of,
            at: row.added_at)
    }
}
