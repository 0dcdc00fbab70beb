internal import Models
internal import Postgres

/// A follow-up action as its table holds it.
struct ActionRow: Sendable {
    let id: ActionID
    let number: Int
    let title: Line
    let description: Prose?
    let owner: PartyID
    let ownerName: Line?
    let responsible: Line?
    let starts: CalendarDate?
    let due: CalendarDate
    let priority: ActionPriority
    let funding: FundingStatus
    let proposals: [ProposalNumber]
    let needs: [NeedID]
    let state: ActionState
    let percent: Percent
    let supersededBy: ActionID?

    static var columns: SQL {
        """
        id, number, title, description, owner, (SELECT name FROM party WHERE party.id = action.owner), responsible,
        starts_on, due_on, priority, funding, proposals, needs, state, percent, superseded_by
        """
    }

    init(_ row: Row) throws {
        (
            id, number, title, description, owner, ownerName, responsible, starts, due, priority, funding, proposals,
            needs, state, percent, supersededBy
        ) = try row.decode(
            ActionID.self, Int.self, Line.self, Prose?.self, PartyID.self, Line?.self, Line?.self, CalendarDate?.self,
            CalendarDate.self, ActionPriority.self, FundingStatus.self, [ProposalNumber].self, [NeedID].self,
            ActionState.self, Percent.self, ActionID?.self)
    }

    /// The condition of ``isOverdue(today:)``, for PostgreSQL.
    static func isOverdue(on today: CalendarDate) -> SQL {
        let open = ActionState.allCases.filter(\.isOpen)
        return "due_on < \(today) AND funding <> \(FundingStatus.unfunded) AND state = ANY(\(open))"
    }

    /// Past its date and not done. What has no funds is never late.
    func isOverdue(today: CalendarDate) -> Bool { due < today && funding != .unfunded && state.isOpen }

    func view(
        today: CalendarDate, history: [ActionStep]? = nil, reports: [ProgressReport]? = nil,
        evidence: [Evidence]? = nil
    ) -> FollowUpAction {
        FollowUpAction(
            id: id, number: number, title: title, description: description, owner: owner, ownerName: ownerName,
            responsible: responsible, starts: starts, due: due, priority: priority, funding: funding,
            proposals: proposals, needs: needs, state: state, percent: percent, isOverdue: isOverdue(today: today),
            supersededBy: supersededBy, history: history, reports: reports, evidence: evidence,
            allowedMoves: history == nil ? nil : ActionStateMachine.allowed(from: state))
    }
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
}
