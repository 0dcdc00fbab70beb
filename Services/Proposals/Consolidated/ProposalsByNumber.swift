internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Those of some proposals that are on record.
struct ProposalsByNumber: Statement {
    let numbers: [ProposalNumber]

    var sql: SQL { "SELECT \(Proposal.columns) FROM proposal WHERE number = ANY(\(numbers)) ORDER BY number" }

    static func decode(_ row: Row) throws -> Proposal { try Proposal(row) }
}
