internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Who may do what to an action. Which move an actor may make is in the table of its states, ``ActionSide``; what may
/// be read is ``ActionRow/isVisible(to:)``.
///
/// Before a request comes here, the register has confirmed that the actor speaks for its party.
enum ActionAuthorization {
    /// - Parameter what: completes “may …”.
    static func requireOwner(_ actor: Actor, _ owner: ActionOwner, to what: ProblemText) throws {
        guard owner.isActedFor(by: actor) else {
            throw Rejection.forbidden("Only \(owner.party), which owns the action, may \(what).")
        }
    }

    static func requireOwnerOrSteering(_ actor: Actor, _ owner: ActionOwner, to what: ProblemText) throws {
        guard !actor.isSteering else { return }
        try requireOwner(actor, owner, to: what)
    }

    /// An owner does not decide whether it is reminded.
    static func requireSteering(_ actor: Actor, _ owner: ActionOwner) throws {
        guard actor.isSteering, owner.kind == .secretariatUnit || !owner.includes(actor) else {
            throw Rejection.forbidden("Only the secretariat or a co-chair may do this, and never the owner.")
        }
    }

    /// - Parameters:
    ///   - author: who made what is judged; nobody judges their own.
    ///   - what: completes “Somebody else has to …”.
    static func requireVerifier(_ actor: Actor, _ owner: ActionOwner, author: ActorID, to what: ProblemText) throws {
        if let refusal = ActionSide.verifier.refusal(of: actor, owner) {
            throw Rejection.forbidden(refusal)
        }
        guard author != actor.subject else { throw Rejection.forbidden("Somebody else has to \(what).") }
    }

    /// Parties and organizations propose actions to themselves, the secretariat and the co-chairs to all.
    static func requireProposer(_ actor: Actor, _ owner: ActionOwner, funding: FundingStatus?) throws {
        guard !actor.isSteering else { return }
        guard owner.isActedFor(by: actor) else {
            throw Rejection.forbidden("You may propose follow-up actions to your own party only.")
        }
        if funding == .unfunded {
            throw Rejection.invalid("funding", "is for the secretariat or a co-chair to call unfunded")
        }
    }

    /// - Parameter ofSteering: the first of the given fields that the owner may not change.
    static func requireReviser(_ actor: Actor, _ owner: ActionOwner, ofSteering field: String?) throws {
        guard !actor.isSteering else { return }
        try requireOwner(actor, owner, to: "revise it")
        if let field {
            throw Rejection.forbidden(
                "The owner says who carries an action out; \(field: field) is for the secretariat.")
        }
    }

    /// Refuses those who worked on an action for its owner: they may not verify or return it.
    @Reactor static func refuseContributor(
        _ actor: Actor, of action: ActionID, in unit: UnitOfWork, to what: ProblemText
    ) async throws {
        guard try await unit.first(Worked(action: action, by: actor.subject)) == true else { return }
        throw Rejection.forbidden("You have worked on the action yourself: somebody else has to \(what) it.")
    }

    private struct Worked: Statement {
        let action: ActionID
        let by: ActorID

        var sql: SQL {
            let moves = ActionState.machine.transitions.filter { $0.side == .owner }.map(\.move)
            return """
                SELECT EXISTS (SELECT FROM action_step
                        WHERE action = \(action) AND taken_by = \(by) AND move = ANY(\(moves)))
                    OR EXISTS (SELECT FROM progress_report WHERE action = \(action) AND reported_by = \(by))
                    OR EXISTS (SELECT FROM evidence
                        WHERE action = \(action) AND attached_by = \(by) AND on_behalf_of IS NOT NULL)
                """
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}
