internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Keeps the titles of proposals as the proposals service tells them.
struct KeepProposalTitle: EventHandler {
    func apply(_ event: ProposalRegistered, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            INSERT INTO proposal (number, title) VALUES (\(event.number), \(event.title))
            ON CONFLICT (number) DO UPDATE SET title = excluded.title
            """)
    }
}

/// Keeps the title that a proposal has after a change of its text.
struct KeepRevisedTitle: EventHandler {
    func apply(_ event: ProposalRevised, in unit: EventUnit) async throws {
        unit.enqueue("UPDATE proposal SET title = \(event.title) WHERE number = \(event.number)")
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
