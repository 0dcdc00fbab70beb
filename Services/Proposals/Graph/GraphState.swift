internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// The graph as it is now, with the proposals that an operation is about to change.
///
/// Operations come one after another, whichever replica carries them out.
enum GraphState {
    /// Until the end of the transaction nobody else changes the graph or takes a number.
    @Reactor static func lock(in unit: UnitOfWork) async throws {
        try await unit.takeTurn("graph", "operations")
    }

    /// - Precondition: the graph is locked.
    @Reactor static func load(in unit: UnitOfWork) async throws -> ProposalGraph {
        let nodes = try await unit.query(LockNodes())
        let changes = try await unit.query(StandingOperations())
        let regions = try await unit.query(RegionsOfOriginals())
        return ProposalGraph(
            nodes: nodes, changes: changes.map(\.change), regions: Dictionary(uniqueKeysWithValues: regions))
    }

    /// The lowest numbers that no proposal had yet, above those of the record's own.
    ///
    /// - Precondition: the graph is locked.
    @Reactor static func freeNumbers(_ count: Int, field: String, in unit: UnitOfWork) async throws -> [ProposalNumber]
    {
        let numbers = try await unit.query(FreeNumbers(count: count))
        guard numbers.count == count else { throw Rejection.invalid(field, "would need more numbers than are free") }
        return numbers
    }

    @Reactor static func freeNumber(in unit: UnitOfWork) async throws -> ProposalNumber {
        try await freeNumbers(1, field: "number", in: unit)[0]
    }

    private struct FreeNumbers: Statement {
        let count: Int

        /// The first one that is given without being asked for.
        private static let first = 101

        var sql: SQL {
            """
            SELECT free::bigint FROM generate_series(\(Self.first), \(ProposalNumber.range.upperBound)) AS free
            WHERE NOT EXISTS (SELECT FROM proposal WHERE number = free) ORDER BY free LIMIT \(count)
            """
        }

        static func decode(_ row: Row) throws -> ProposalNumber { try row.decode(ProposalNumber.self) }
    }

    private struct LockNodes: Statement {
        var sql: SQL {
            """
            SELECT number, status, labels,
                ARRAY(SELECT original FROM provenance AS edge WHERE edge.proposal = proposal.number ORDER BY place)
                    AS originals, version
            FROM proposal ORDER BY number FOR UPDATE
            """
        }

        static func decode(_ row: Row) throws -> ProposalNode {
            try ProposalNode(
                number: row.number, status: row.status, labels: row.labels, originals: row.originals,
                version: row.version)
        }
    }

    private struct StandingOperations: Statement {
        var sql: SQL {
            """
            SELECT \(ProposalOperation.columns) FROM operation
            LEFT JOIN operation_reversal ON operation_reversal.operation = operation.id
            WHERE operation_reversal.operation IS NULL ORDER BY place
            """
        }

        static func decode(_ row: Row) throws -> ProposalOperation { try ProposalOperation(row) }
    }

    private struct RegionsOfOriginals: Statement {
        var sql: SQL { "SELECT id, region FROM original" }

        static func decode(_ row: Row) throws -> (OriginalID, Region) {
            try row.decode(OriginalID.self, Region.self)
        }
    }
}
