public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ProposeAction: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        try await check(in: unit)
        let id = id ?? .generate()
        guard let number = try await unit.first(Insert(id: id, action: self)) else {
            return try await unchanged(id, in: unit)
        }
        try unit.tell(
            ActionProposed(
                action: id, number: number, title: title, owner: owner, due: due, proposals: proposals ?? []),
            about: "action:\(id)")
        return try await FollowUpAction.load(id, in: unit)
    }

    /// A delegation proposes actions to itself; the secretariat and the co-chairs to anybody.
    private func check(in unit: UnitOfWork) async throws {
        let actor = unit.actor
        guard actor.has(.coChair) || actor.maySpeak(for: owner) else {
            throw Rejection.forbidden("You may propose follow-up actions to your own party only.")
        }
        if let starts, due < starts { throw Rejection.invalid("due", "must not be before the action starts") }
        guard try await unit.first(FindParty(id: owner)) != nil else {
            throw Rejection.invalid("owner", "“\(owner)” is not in the register of parties")
        }
        guard (proposals ?? []).count <= 50 else { throw Rejection.invalid("proposals", "must be at most 50") }
        guard (needs ?? []).count <= 100 else { throw Rejection.invalid("needs", "must be at most 100") }
        try await KnownProposals.require(proposals ?? [], in: unit)
        let needs = needs ?? []
        let known = Set(try await unit.query(KnownNeeds(needs: needs)))
        if let missing = needs.first(where: { !known.contains($0) }) {
            throw Rejection.invalid("needs", "names “\(missing)”, which is not on record")
        }
    }

    /// Compares what was proposed, not what has become of it since.
    private func unchanged(_ id: ActionID, in unit: UnitOfWork) async throws -> FollowUpAction {
        let known = try await FollowUpAction.load(id, in: unit)
        let given = FollowUpAction(
            id: id, number: known.number, title: title, description: description, owner: owner,
            ownerName: known.ownerName, responsible: responsible, starts: starts, due: due,
            priority: priority ?? .normal, funding: funding ?? .funded, proposals: proposals ?? [],
            needs: needs ?? [], state: known.state, percent: known.percent, isOverdue: known.isOverdue,
            supersededBy: known.supersededBy, history: known.history, reports: known.reports,
            evidence: known.evidence, allowedMoves: known.allowedMoves)
        try Rejection.requireSame("action", id, onRecord: known, given: given)
        return known
    }

    private struct KnownNeeds: Statement {
        let needs: [NeedID]

        var sql: SQL { "SELECT id FROM need WHERE id = ANY(\(needs))" }

        static func decode(_ row: Row) throws -> NeedID { try row.decode(NeedID.self) }
    }

    private struct Insert: Statement {
        let id: ActionID
        let action: ProposeAction

        var sql: SQL {
            """
            INSERT INTO action (id, title, description, owner, responsible, starts_on, due_on, priority, funding,
                proposals, needs, state)
            VALUES (\(id), \(action.title), \(action.description), \(action.owner), \(action.responsible),
                \(action.starts), \(action.due), \(action.priority ?? .normal), \(action.funding ?? .funded),
                \(action.proposals ?? []), \(action.needs ?? []), \(ActionState.proposed))
            ON CONFLICT (id) DO NOTHING RETURNING number
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
