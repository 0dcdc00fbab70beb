public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Storage

extension DecideExtension: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard let action = try await unit.first(ActionOf(id: `extension`)) else {
            throw Rejection.notFound("extension", `extension`)
        }
        let current = try await LockAction.require(action, in: unit)
        let asked = try await unit.query(ActionExtensions(action: action)).first { $0.id == `extension` }
        guard let asked else { throw Fault("an extension vanished") }
        try ActionAuthorization.requireVerifier(
            unit.actor, current.owner, author: asked.requestedBy, to: "decide on what you asked for")
        let state: ExtensionState = approve ? .approved : .declined
        guard asked.state == .requested else {
            guard asked.state == state else {
                throw Rejection(.conflict, detail: "The extension is \(word: asked.state) already.")
            }
            return try await FollowUpAction.load(action, in: unit)
        }
        guard current.state.isOpen else {
            throw Rejection(
                .transitionRefused, detail: "The action is \(word: current.state): it needs no more time.")
        }
        unit.enqueue(decide(state, in: unit))
        if approve { unit.enqueue(move(action, to: asked.newDue)) }
        try unit.tell(
            ExtensionDecided(
                action: action, number: current.number, title: current.title, owner: current.owner.party,
                extension: `extension`, state: state, formerDue: asked.formerDue, newDue: asked.newDue,
                zone: current.dates.zone, visibility: current.visibility),
            about: Subject(action), reason: note?.rawValue)
        let extended = try await FollowUpAction.load(action, in: unit)
        let knockOn = try await Downstream.dates(after: action, due: extended.due, in: unit)
        return try await FollowUpAction.load(action, in: unit, knockOn: knockOn)
    }

    private func decide(_ state: ExtensionState, in unit: UnitOfWork) -> SQL {
        """
        UPDATE action_extension SET state = \(state), decided_by = \(unit.actor.subject),
            decided_on_behalf_of = \(unit.actor.onBehalfOf), decided_at = \(unit.now), note = \(note)
        WHERE id = \(`extension`)
        """
    }

    /// A new date begins a new round of reminders and escalation.
    private func move(_ action: ActionID, to due: Instant) -> SQL {
        """
        UPDATE action SET due_at = \(due), due_on = \(SQL.lastDay(of: "\(due)::timestamptz", in: "zone")),
            round = round + 1, version = version + 1
        WHERE id = \(action)
        """
    }

    private struct ActionOf: Statement {
        let id: ExtensionID

        var sql: SQL { "SELECT action FROM action_extension WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> ActionID { try row.decode(ActionID.self) }
    }
}
