internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps titles and clusters of proposals as the proposals service tells them.
///
/// What comes from no original stands outside the set that is followed up.
struct KeepProposal: EventHandler {
    func apply(_ event: ProposalRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO proposal (number, title, cluster, is_current)
            VALUES (\(event.number), \(event.title), \(event.cluster), \(!event.originals.isEmpty))
            ON CONFLICT (number) DO UPDATE SET title = excluded.title, cluster = excluded.cluster,
                is_current = excluded.is_current
            """)
    }
}

/// Keeps the title that a proposal has after a change of its text.
struct KeepRevisedTitle: EventHandler {
    func apply(_ event: ProposalRevised, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE proposal SET title = \(event.title) WHERE number = \(event.number)")
    }
}

/// Keeps the cluster that a proposal is moved to.
struct KeepCluster: EventHandler {
    func apply(_ event: ProposalClassified, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE proposal SET cluster = \(event.cluster) WHERE number = \(event.number)")
    }
}

/// A proposal that is withdrawn is followed up no more.
struct DropProposal: EventHandler {
    func apply(_ event: ProposalWithdrawn, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE proposal SET is_current = false WHERE number = \(event.number)")
    }
}

/// What was merged makes room for the result.
struct KeepMerge: EventHandler {
    func apply(_ event: ProposalsMerged, in unit: EventUnit) async throws {
        try await ProposalChange(
            id: event.operation, sources: event.sources, targets: [event.target], title: event.title
        ).apply(in: unit)
    }
}

/// What was split makes room for its parts.
struct KeepSplit: EventHandler {
    func apply(_ event: ProposalSplit, in unit: EventUnit) async throws {
        try await ProposalChange(
            id: event.operation, sources: [event.source], targets: event.targets, title: event.title
        ).apply(in: unit)
    }
}

/// The former proposals are back, and what the operation had made is gone.
struct KeepReversal: EventHandler {
    func apply(_ event: OperationReversed, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            UPDATE proposal SET is_current = proposal.number = ANY(proposal_operation.sources)
            FROM proposal_operation WHERE proposal_operation.id = \(event.operation)
                AND proposal.number = ANY(proposal_operation.sources || proposal_operation.made)
            """)
    }
}

/// One operation on the set of proposals.
private struct ProposalChange {
    let id: OperationID
    let sources: [ProposalNumber]
    let targets: [ProposalNumber]
    let title: Line

    /// A target that nobody has told of gets the cluster of the first source until it is told otherwise.
    @Reactor func apply(in unit: EventUnit) async throws {
        let former = try await unit.query(Current(proposals: targets))
        let made = targets.filter { !former.contains($0) }
        unit.enqueue(
            """
            INSERT INTO proposal_operation (id, sources, made) VALUES (\(id), \(sources), \(made))
            ON CONFLICT (id) DO NOTHING
            """)
        unit.enqueue(
            """
            INSERT INTO proposal (number, title, cluster, is_current)
            SELECT target, \(title), (SELECT cluster FROM proposal WHERE number = ANY(\(sources)) LIMIT 1), true
            FROM unnest(\(targets)) AS given (target)
            ON CONFLICT (number) DO UPDATE SET is_current = true
            """)
        let replaced = sources.filter { !targets.contains($0) }
        unit.enqueue("UPDATE proposal SET is_current = false WHERE number = ANY(\(replaced))")
    }

    private struct Current: Statement {
        let proposals: [ProposalNumber]

        var sql: SQL { "SELECT number FROM proposal WHERE is_current AND number = ANY(\(proposals))" }

        static func decode(_ row: Row) throws -> ProposalNumber { try row.decode(ProposalNumber.self) }
    }
}

enum KnownProposals {
    /// Refuses proposals that are not on record. One that was not told of yet is asked for.
    @Reactor static func require(_ proposals: [ProposalNumber], in unit: UnitOfWork) async throws {
        guard !proposals.isEmpty else { return }
        let known = Set(try await unit.query(Select(proposals: proposals)))
        for proposal in proposals where !known.contains(proposal) {
            guard try await unit.bus.knows(ShowProposal(proposal: proposal), in: .proposals) else {
                throw Rejection.invalid("proposals", "names \(proposal), which is not on record")
            }
        }
    }

    private struct Select: Statement {
        let proposals: [ProposalNumber]

        var sql: SQL { "SELECT number FROM proposal WHERE number = ANY(\(proposals))" }

        static func decode(_ row: Row) throws -> ProposalNumber { try row.decode(ProposalNumber.self) }
    }
}
