internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Who may give values: the secretariat, the co-chairs, and the owner of an action that follows up the indicator's proposal,
/// was accepted, and rests on more than the owner's word.
enum IndicatorAuthorization {
    /// Finds and locks the indicator, so that its values are in one order.
    ///
    /// - Throws: a rejection where there is none, or the actor may not give values to it.
    @Reactor static func requireReporter(_ id: IndicatorID, in unit: UnitOfWork) async throws -> Indicator {
        guard try await unit.first(LockIndicator(id: id)) != nil else { throw Rejection.notFound("indicator", id) }
        let indicator = try await Indicator.load(id, in: unit)
        let actor = unit.actor
        if actor.isSteering { return indicator }
        guard let party = actor.onBehalfOf ?? actor.party,
            try await unit.first(Follows(party: party, proposal: indicator.proposal)) == true
        else {
            throw Rejection.forbidden(
                """
                Values come from the secretariat and from those who own an action on \(indicator.proposal) that was \
                accepted and that others have proposed, accepted in its owner's place, or verified.
                """)
        }
        try ActionAuthorization.requireOwner(
            actor, try await ActionTerms.owner(party, in: unit), to: "give values for it")
        return indicator
    }

    /// - Parameter author: who gave the value that is corrected.
    static func requireCorrector(_ actor: Actor, author: ActorID) throws {
        guard actor.isSteering || author == actor.subject else {
            throw Rejection.forbidden("A value is corrected by who gave it, or by the secretariat.")
        }
    }

    private struct Follows: Statement {
        let party: PartyID
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT EXISTS (SELECT FROM action_link JOIN action ON action.id = action_link.action
                WHERE kind = \(TraceKind.proposal) AND action_link.is_live
                    AND object IN (SELECT ancestor::text FROM proposal_lineage WHERE number = \(proposal))
                    AND action_link.owner = \(party) AND state <> \(ActionState.proposed)
                    AND (NOT is_of_owner OR state = \(ActionState.verified) OR EXISTS (
                        SELECT FROM action_step WHERE action_step.action = action.id AND move = \(ActionMove.accept)
                            AND is_of_steering)))
            """
        }

        static func decode(_ row: Row) throws -> Bool { try row.decode(Bool.self) }
    }
}
