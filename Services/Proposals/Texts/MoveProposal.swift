public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension MoveProposal: Command {
    public func perform(in unit: UnitOfWork) async throws -> ProposalMove {
        try await GraphState.lock(in: unit)
        guard let locked = try await unit.first(LockProposal(number: proposal)),
            let known = try await unit.first(FindProposal(number: proposal))
        else { throw Rejection.notFound("proposal", proposal) }
        try ProposalStateMachine.check(proposal, from: locked.status, to: to)
        if to == .withdrawn {
            try await Publications.requireUnpublished([proposal], to: "withdraw", in: unit)
        }
        if to.isCurrent, known.provenance.isEmpty {
            throw Rejection(
                .transitionRefused,
                detail: "Proposal \(proposal) comes from no original and stays outside the consolidated set."
            )
        }
        let move = ProposalMove(
            proposal: proposal, from: locked.status, to: to, reason: reason, by: unit.actor.subject,
            at: unit.now)
        unit.enqueue("UPDATE proposal SET status = \(to) WHERE number = \(proposal)")
        unit.enqueue(
            """
            INSERT INTO proposal_move (proposal, from_status, to_status, reason, moved_by, moved_at)
            VALUES (\(proposal), \(move.from), \(to), \(reason), \(move.by), \(move.at))
            """)
        try await tell(known, unit)
        return move
    }

    @Reactor private func tell(_ known: Proposal, _ unit: UnitOfWork) async throws {
        let subject = Subject(proposal)
        // Nobody has heard of a draft: it is told as it is now.
        if known.status == .draft { return try known.with(status: to).tellRegistered(reason: reason, in: unit) }
        guard to == .withdrawn else {
            let moved = ProposalMoved(number: proposal, title: known.title, from: known.status, to: to)
            return try unit.tell(moved, about: subject, reason: reason?.rawValue)
        }
        guard let reason else { throw Fault("a withdrawal without a reason") }
        try unit.tell(
            ProposalWithdrawn(
                number: proposal, title: known.title, from: known.status, labelRegions: known.labels, reason: reason,
                submitters: try await unit.first(Submitters(proposals: [proposal]))),
            about: subject, reason: reason.rawValue)
    }
}
