public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MoveAction: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard let current = try await unit.first(LockAction(id: action)) else {
            throw Rejection.notFound("action", action)
        }
        let transition = try allowedTransition(from: current.state)
        try transition.side.check(unit.actor, owner: current.owner)
        try await checkSuccessor(in: unit)

        unit.enqueue(
            """
            UPDATE action SET state = \(transition.to), superseded_by = \(supersededBy),
                percent = CASE WHEN \(move == .complete) THEN 100 ELSE percent END
            WHERE id = \(action)
            """)
        unit.enqueue(
            step(from: current.state, to: transition.to, at: unit.now, by: unit.actor, try unit.actor.signature))
        try unit.tell(
            ActionMoved(
                action: action, number: current.number, title: current.title, owner: current.owner, move: move,
                from: current.state, to: transition.to),
            about: "action:\(action)", reason: reason?.rawValue)
        return try await FollowUpAction.load(action, in: unit)
    }

    private func allowedTransition(from state: ActionState) throws -> ActionStateMachine.Transition {
        guard let transition = ActionStateMachine.transition(move), transition.from.contains(state) else {
            let possible = ActionStateMachine.allowed(from: state).map(\.rawValue).joined(separator: ", ")
            throw Rejection(
                .transitionRefused,
                detail: "“\(move.rawValue)” is not possible while the action is \(state.rawValue)"
                    + (possible.isEmpty ? ": nothing is." : "; possible: \(possible)."),
                fields: [FieldProblem(field: "move", detail: "not possible while the action is \(state.rawValue)")])
        }
        if move.needsReason, reason == nil { throw Rejection.invalid("reason", "is required to \(move.rawValue)") }
        return transition
    }

    private func checkSuccessor(in unit: UnitOfWork) async throws {
        guard move == .supersede else {
            guard supersededBy == nil else { throw Rejection.invalid("supersededBy", "belongs to supersede only") }
            return
        }
        guard let supersededBy else { throw Rejection.invalid("supersededBy", "is required to supersede") }
        guard supersededBy != action, try await unit.first(FindAction(id: supersededBy)) != nil else {
            throw Rejection.invalid("supersededBy", "must name another action that is on record")
        }
    }

    private func step(
        from: ActionState, to: ActionState, at instant: Instant, by actor: Actor, _ signature: Line
    ) -> SQL {
        """
        INSERT INTO action_step (action, move, from_state, to_state, taken_by, on_behalf_of, reason, taken_at)
        VALUES (\(action), \(move), \(from), \(to), \(signature), \(actor.onBehalfOf), \(reason), \(instant))
        """
    }
}

extension ActionStateMachine.Side {
    /// Whether the actor stands where the move is made from.
    ///
    /// - Throws: a rejection that says who may make it.
    func check(_ actor: Actor, owner: PartyID) throws {
        let steers = actor.has(.secretariat) || actor.has(.coChair)
        switch self {
        case .owner:
            guard actor.represents(owner) else {
                throw Rejection.forbidden("Only \(owner), which owns the action, may do this.")
            }
        case .verifier:
            guard steers else { throw Rejection.forbidden("Only the secretariat or a co-chair may do this.") }
            guard !actor.represents(owner) else {
                throw Rejection.forbidden("Somebody other than the owner verifies an action.")
            }
        case .steering:
            guard steers else { throw Rejection.forbidden("Only the secretariat or a co-chair may do this.") }
        }
    }
}
