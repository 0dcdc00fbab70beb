public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowLineage: Query {
    public func answer(in context: QueryContext) async throws -> Lineage {
        let known = try await FindProposal(number: proposal).known(to: context)
        let all = try await context.query(AllOperations())
        let standing = all.filter { $0.reversal == nil }
        return Lineage(
            number: proposal, status: known.status, originals: try await context.query(Edges(proposal: proposal)),
            ancestors: Self.reach(from: proposal) { number in
                standing.filter { $0.targets.contains(number) }.flatMap(\.sources)
            },
            descendants: Self.reach(from: proposal) { number in
                standing.filter { $0.sources.contains(number) }.flatMap(\.targets)
            },
            operations: all.filter { $0.sources.contains(proposal) || $0.targets.contains(proposal) })
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

    private struct AllOperations: Statement {
        var sql: SQL {
            """
            SELECT \(ProposalOperation.columns) FROM operation
            LEFT JOIN operation_reversal ON operation_reversal.operation = operation.id ORDER BY place
            """
        }

        static func decode(_ row: Row) throws -> ProposalOperation { try ProposalOperation(row) }
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
            let (original, region, title, since, until) = try row.decode(
                OriginalID.self, Region.self, Line.self, Instant.self, Instant?.self)
            return LineageEdge(original: original, region: region, title: title, since: since, until: until)
        }
    }
}
