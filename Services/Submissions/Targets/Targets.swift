internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What submissions and points may be about: proposals and needs that are on record.
enum Targets {
    /// Refuses what is not on record. What its owner has not told of yet is asked for.
    @Reactor static func require(proposals: [ProposalNumber], needs: [NeedID], in unit: UnitOfWork) async throws {
        var problems = FieldProblems()
        if !proposals.isEmpty {
            for proposal in try await unit.query(UntoldProposals(numbers: proposals)) {
                if try await !unit.knows(ShowProposal(proposal: proposal), in: .proposals) {
                    problems.refuse("proposals", "names proposal \(proposal), which is not on record")
                }
            }
        }
        if !needs.isEmpty {
            for need in try await unit.query(UntoldNeeds(ids: needs)) {
                let known = try await unit.find(ShowNeed(need: need), in: .workingGroup)
                if known == nil || known?.withdrawnAt != nil {
                    problems.refuse("needs", "names “\(need)”, which is not in the register of needs")
                }
            }
        }
        try problems.throwIfAny()
    }

    private struct UntoldProposals: Statement {
        let numbers: [ProposalNumber]

        var sql: SQL {
            """
            SELECT named FROM unnest(\(numbers)) AS named
            WHERE NOT EXISTS (SELECT FROM proposal WHERE number = named)
            """
        }

        static func decode(_ row: Row) throws -> ProposalNumber { try row.decode(ProposalNumber.self) }
    }

    private struct UntoldNeeds: Statement {
        let ids: [NeedID]

        var sql: SQL {
            "SELECT named FROM unnest(\(ids)) AS named WHERE NOT EXISTS (SELECT FROM need WHERE id = named)"
        }

        static func decode(_ row: Row) throws -> NeedID { try row.decode(NeedID.self) }
    }
}

/// Keeps which needs are in the register.
struct KeepNeed: EventHandler {
    func apply(_ event: NeedRegistered, in unit: EventUnit) async throws {
        unit.enqueue("INSERT INTO need (id) VALUES (\(event.need)) ON CONFLICT (id) DO NOTHING")
    }
}

/// Forgets a need that was withdrawn: nothing new names it.
struct DropNeed: EventHandler {
    func apply(_ event: NeedWithdrawn, in unit: EventUnit) async throws {
        unit.enqueue("DELETE FROM need WHERE id = \(event.need)")
    }
}

/// Keeps which proposals there are; nothing is told of drafts.
struct KeepProposal: EventHandler {
    func apply(_ event: ProposalRegistered, in unit: EventUnit) async throws {
        unit.enqueue("INSERT INTO proposal (number) VALUES (\(event.number)) ON CONFLICT (number) DO NOTHING")
    }
}
