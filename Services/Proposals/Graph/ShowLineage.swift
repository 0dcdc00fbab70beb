public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowLineage: Query {
    public func answer(in context: QueryContext) async throws -> Lineage {
        let known = try await FindProposal(number: proposal).known(to: context)
        let standing = try await context.query(StandingSteps())
        let operations = try await context.page(nil, nil, by: OperationsByPlace.order) {
            OperationsByPlace(proposal: proposal, window: $0)
        }
        return Lineage(
            number: proposal, status: known.status, originals: try await context.query(Edges(proposal: proposal)),
            ancestors: Self.reach(from: proposal) { number in
                standing.filter { $0.targets.contains(number) }.flatMap(\.sources)
            },
            descendants: Self.reach(from: proposal) { number in
                standing.filter { $0.sources.contains(number) }.flatMap(\.targets)
            },
            operations: operations.items.reversed())
    }

    private static func reach(
        from start: ProposalNumber, _ next: (ProposalNumber) -> [ProposalNumber]
    ) -> [ProposalNumber] {
        var seen: Set<ProposalNumber> = []
        var open = next(start)
        while let number = open.popLast() {
            if seen.insert(number).inserted { open += next(number) }
        }
        return seen.sorted()
    }

    /// What was made of what, without the words.
    private struct StandingSteps: Statement {
        var sql: SQL {
            """
            SELECT sources, targets FROM operation
            WHERE NOT EXISTS (SELECT FROM operation_reversal WHERE operation_reversal.operation = operation.id)
            """
        }

        static func decode(_ row: Row) throws -> (sources: [ProposalNumber], targets: [ProposalNumber]) {
            try row.decode([ProposalNumber].self, [ProposalNumber].self)
        }
    }

    private struct Edges: Statement {
        let proposal: ProposalNumber

        var sql: SQL {
            """
            SELECT original.id, region, title, since, until
            FROM (
                SELECT original, place, since, NULL::timestamptz AS until
                FROM provenance WHERE proposal = \(proposal)
                UNION ALL
                SELECT original, place, since, until FROM provenance_former WHERE proposal = \(proposal)
            ) AS edge
            JOIN original ON original.id = edge.original
            ORDER BY until NULLS FIRST, place
            """
        }

        static func decode(_ row: Row) throws -> LineageEdge {
            try LineageEdge(original: row.id, region: row.region, title: row.title, since: row.since, until: row.until)
        }
    }
}
