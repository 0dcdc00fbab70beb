public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MoveAction: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let current = try await LockAction.require(action, in: unit)
        try current.requireVersion(version)
        let transition = try await allowedTransition(of: current, in: unit)
        try await checkSuccessor(of: transition, in: unit)

        unit.enqueue(
            """
            UPDATE action SET state = \(transition.to), superseded_by = \(supersededBy), version = version + 1,
                percent = CASE WHEN \(move == .complete) THEN 100 ELSE percent END
            WHERE id = \(action)
            """)
        unit.enqueue(
            step(from: current.state, to: transition.to, at: unit.now, by: unit.actor, unit.actor.subject))
        try unit.tell(
            ActionMoved(
                action: action, number: current.number, title: current.title, owner: current.owner.party, move: move,
                from: current.state, to: transition.to, visibility: current.toldVisibility),
            about: Subject(action), reason: reason?.rawValue)
        return try await FollowUpAction.load(action, in: unit)
    }

    private func allowedTransition(
        of current: ActionRow, in unit: UnitOfWork
    ) async throws -> ActionStateMachine.Transition {
        let transition = try ActionState.machine.transition(
            move, from: current.state, by: unit.actor, of: current.owner)
        if transition.side == .verifier {
            try await ActionAuthorization.refuseContributor(unit.actor, of: action, in: unit, to: "\(word: move)")
        }
        try transition.require(reason: reason)
        try await checkEvidence(in: unit)
        if move == .start || move == .resume { try await Blockers.refuse(action, in: unit) }
        return transition
    }

    private func checkEvidence(in unit: UnitOfWork) async throws {
        guard move == .verify, let rejection = try await UnreviewedEvidence.rejection(of: action, in: unit) else {
            return
        }
        guard despiteUnreviewed == true else { throw rejection }
        guard reason != nil else {
            throw Rejection.invalid("reason", "is required to verify despite what is not reviewed")
        }
    }

    private func checkSuccessor(of transition: ActionStateMachine.Transition, in unit: UnitOfWork) async throws {
        guard let supersededBy = try transition.successor(supersededBy) else { return }
        guard supersededBy != action, let successor = try await unit.first(LockAction(id: supersededBy)) else {
            throw Rejection.invalid("supersededBy", "must name another action that is on record")
        }
        // Or two could take each other's place.
        guard successor.state.isLive else {
            throw Rejection.invalid("supersededBy", "is \(word: successor.state) itself")
        }
    }

    private func step(
        from: ActionState, to: ActionState, at instant: Instant, by actor: Actor, _ author: ActorID
    ) -> SQL {
        """
        INSERT INTO action_step (action, move, from_state, to_state, taken_by, on_behalf_of, reason, taken_at,
            is_of_steering)
        VALUES (\(action), \(move), \(from), \(to), \(author), \(actor.onBehalfOf), \(reason), \(instant),
            \(actor.isSteering))
        """
    }
}
