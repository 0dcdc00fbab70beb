internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A line of minutes that names an action, with the action as it is now.
struct MinutedRow: Sendable {
    let line: Int
    let item: AgendaNumber?
    let owner: PartyID
    let title: Line
    let due: CalendarDate
    let dueWords: Line
    let proposals: [ProposalNumber]
    let action: ActionID
    let number: Int
    let state: ActionState
    let dueNow: CalendarDate
    let ownerName: Line?
    let isVisible: Bool

    static func columns(for actor: Actor) -> SQL {
        """
        line, item, minuted_action.owner, minuted_action.title, due, due_words, minuted_action.proposals,
        minuted_action.action,
        number, state, due_on,
        coalesce((SELECT name FROM party WHERE party.id = minuted_action.owner),
            (SELECT name FROM secretariat_unit WHERE secretariat_unit.id = minuted_action.owner)) AS owner_name,
        \(ActionRow.isVisible(to: actor)) AS is_visible
        """
    }

    init(_ row: Row) throws {
        line = try row.line
        item = try row.item
        owner = try row.owner
        title = try row.title
        due = try row.due
        dueWords = try row.due_words
        proposals = try row.proposals
        action = try row.action
        number = try row.number
        state = try row.state
        dueNow = try row.due_on
        ownerName = try row.owner_name
        isVisible = try row.is_visible
    }

    var key: ActionKey { ActionKey(owner: owner, title: title) }

    /// Neither dropped nor superseded.
    var isLive: Bool { state.isLive }

    /// For who may not know of the action, the line alone.
    var view: MinutedAction {
        MinutedAction(
            line: line, item: item, owner: owner, ownerName: ownerName, title: title, due: due, dueWords: dueWords,
            proposals: proposals, action: isVisible ? action : nil, number: isVisible ? number : nil,
            state: isVisible ? state : nil, dueOnRecord: isVisible && dueNow != due ? dueNow : nil)
    }
}

/// The lines of one version, in their order.
struct MinutedLines: Statement {
    let session: SessionID
    let version: Int
    let actor: Actor

    var sql: SQL {
        """
        SELECT \(MinutedRow.columns(for: actor)) FROM minuted_action JOIN action ON action.id = minuted_action.action
        WHERE session = \(session) AND minuted_action.version = \(version) ORDER BY line
        """
    }

    static func decode(_ row: Row) throws -> MinutedRow { try MinutedRow(row) }
}

/// Every line of a session's minutes that names an action, the newest first.
struct MinutedActions: Statement {
    let session: SessionID
    let actor: Actor

    var sql: SQL {
        """
        SELECT \(MinutedRow.columns(for: actor)) FROM minuted_action JOIN action ON action.id = minuted_action.action
        WHERE session = \(session) ORDER BY minuted_action.version DESC, line
        """
    }

    static func decode(_ row: Row) throws -> MinutedRow { try MinutedRow(row) }
}

/// Where in the minutes an action was proposed.
struct FindOrigin: Statement {
    let action: ActionID

    var sql: SQL {
        """
        SELECT session, version, line, item FROM minuted_action WHERE action = \(action)
        ORDER BY version, line LIMIT 1
        """
    }

    static func decode(_ row: Row) throws -> ActionOrigin {
        try ActionOrigin(session: row.session, minutes: row.version, line: row.line, item: row.item)
    }
}
