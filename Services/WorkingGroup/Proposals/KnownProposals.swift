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
            INSERT INTO proposal (number, title, cluster, is_current, registered_by)
            VALUES (\(event.number), \(event.title), \(event.cluster), \(!event.originals.isEmpty),
                \(unit.event.causation))
            ON CONFLICT (number) DO UPDATE SET title = excluded.title, cluster = excluded.cluster,
                is_current = excluded.is_current, registered_by = excluded.registered_by
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
        try await ProposalChange(id: event.operation, sources: event.sources, targets: [event.target]).apply(in: unit)
    }
}

/// What was split makes room for its parts.
struct KeepSplit: EventHandler {
    func apply(_ event: ProposalSplit, in unit: EventUnit) async throws {
        try await ProposalChange(id: event.operation, sources: [event.source], targets: event.targets).apply(in: unit)
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
        unit.enqueue("UPDATE proposal_operation SET is_reversed = true WHERE id = \(event.operation)")
    }
}

/// One operation on the set of proposals. What it made was registered by the same request.
private struct ProposalChange {
    let id: OperationID
    let sources: [ProposalNumber]
    let targets: [ProposalNumber]

    @Reactor func apply(in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO proposal_operation (id, sources, targets, made)
            SELECT \(id), \(sources), \(targets), ARRAY(
                SELECT number FROM proposal
                WHERE number = ANY(\(targets)) AND registered_by = \(unit.event.causation))
            ON CONFLICT (id) DO UPDATE SET targets = excluded.targets, is_reversed = false
            """)
        unit.enqueue(
            """
            UPDATE proposal SET is_current = number = ANY(\(targets)) WHERE number = ANY(\(sources + targets))
            """)
    }
}

enum KnownProposals {
    /// Refuses proposals that are not on record. One that was not told of yet is asked for.
    @Reactor static func require(
        _ proposals: [ProposalNumber], as field: String = "proposals", in unit: some HandlerContext
    ) async throws {
        guard !proposals.isEmpty else { return }
        for proposal in try await unit.query(Untold(proposals: proposals)) {
            guard try await unit.knows(ShowProposal(proposal: proposal), in: .proposals) else {
                throw Rejection.invalid(field, "names proposal \(proposal), which is not on record")
            }
        }
    }

    private struct Untold: Statement {
        let proposals: [ProposalNumber]

        var sql: SQL {
            """
            SELECT named FROM unnest(\(proposals)) AS named
            WHERE NOT EXISTS (SELECT FROM proposal WHERE number = named)
            """
        }

        static func decode(_ row: Row) throws -> ProposalNumber { try row.decode(ProposalNumber.self) }
    }
}
