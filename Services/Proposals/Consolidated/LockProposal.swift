internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// A proposal, kept from others until the end of the transaction: what is said and written about it stands in one order.
struct LockProposal: Statement {
    let number: ProposalNumber

    var sql: SQL { "SELECT title, status, version FROM proposal WHERE number = \(number) FOR UPDATE" }

    static func decode(_ row: Row) throws -> (title: Line, status: ProposalStatus, version: Int) {
        try row.decode(Line.self, ProposalStatus.self, Int.self)
    }

    /// For what everybody hears of: a draft is nobody's business yet.
    ///
    /// - Throws: a rejection where it is not on record or not on the table.
    @Reactor func onTable(in unit: UnitOfWork) async throws -> Output {
        let locked = try await known(in: unit)
        guard locked.status != .draft else {
            throw Rejection(.transitionRefused, detail: "Proposal \(number) is a draft; put it on the table first.")
        }
        return locked
    }

    /// - Throws: a rejection where it is not on the table, or nothing more is said about it.
    @Reactor func open(in unit: UnitOfWork) async throws -> Output { try isOpen(try await onTable(in: unit)) }

    /// Drafts are written too.
    ///
    /// - Throws: a rejection where it is not on record, or nothing more is written about it.
    @Reactor func writable(in unit: UnitOfWork) async throws -> Output { try isOpen(try await known(in: unit)) }

    @Reactor private func known(in unit: UnitOfWork) async throws -> Output {
        guard let locked = try await unit.first(self), locked.status != .draft || unit.actor.isSteering else {
            throw Rejection.notFound("proposal", number)
        }
        return locked
    }

    private func isOpen(_ locked: Output) throws -> Output {
        guard locked.status.isOpen else {
            throw Rejection(.transitionRefused, detail: "Proposal \(number) is \(word: locked.status).")
        }
        return locked
    }
}
