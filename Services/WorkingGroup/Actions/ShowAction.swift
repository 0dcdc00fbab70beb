public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowAction: Query {
    public func answer(in context: QueryContext) async throws -> FollowUpAction {
        guard let row = try await context.first(FindAction(id: action)) else {
            throw Rejection.notFound("action", action)
        }
        return row.view(
            today: context.now.date, history: try await context.query(ActionHistory(action: action)),
            reports: try await context.query(ActionReports(action: action)),
            evidence: try await context.query(ActionEvidence(action: action)))
    }
}

extension FollowUpAction {
    /// The action as the unit of work leaves it.
    @Reactor static func load(_ id: ActionID, in unit: UnitOfWork) async throws -> FollowUpAction {
        guard let row = try await unit.first(FindAction(id: id)) else { throw Rejection.notFound("action", id) }
        return row.view(
            today: unit.now.date, history: try await unit.query(ActionHistory(action: id)),
            reports: try await unit.query(ActionReports(action: id)),
            evidence: try await unit.query(ActionEvidence(action: id)))
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
        let (move, from, to, by, onBehalfOf, reason, at) = try row.decode(
            ActionMove.self, ActionState.self, ActionState.self, Line.self, PartyID?.self, Prose?.self, Instant.self)
        return ActionStep(move: move, from: from, to: to, by: by, onBehalfOf: onBehalfOf, reason: reason, at: at)
    }
}

struct ActionReports: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT period_start, period_end, percent, narrative, obstacles, support_needed, reported_by, reported_at
        FROM progress_report WHERE action = \(action) ORDER BY report
        """
    }

    static func decode(_ row: Row) throws -> ProgressReport {
        let (start, end, percent, narrative, obstacles, supportNeeded, by, at) = try row.decode(
            CalendarDate.self, CalendarDate.self, Percent.self, Prose.self, Prose?.self, Prose?.self, Line.self,
            Instant.self)
        return ProgressReport(
            periodStart: start, periodEnd: end, percent: percent, narrative: narrative, obstacles: obstacles,
            supportNeeded: supportNeeded, by: by, at: at)
    }
}

struct ActionEvidence: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT kind, reference, title, dated, attached_by, attached_at FROM evidence
        WHERE action = \(action) ORDER BY evidence
        """
    }

    static func decode(_ row: Row) throws -> Evidence {
        let (kind, reference, title, dated, by, at) = try row.decode(
            EvidenceKind.self, Line.self, Line.self, CalendarDate.self, Line.self, Instant.self)
        return Evidence(kind: kind, reference: reference, title: title, dated: dated, by: by, at: at)
    }
}
