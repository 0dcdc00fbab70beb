public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension ProposeAction: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let work = ActionRow.Work(responsible: responsible, contact: contact, alternates: alternates ?? [])
        let (links, dates) = try await checked(work, in: unit)
        let id = id ?? .generate()
        let insert = Insert(
            id: id, action: self, dates: dates, links: links, work: work, terms: try terms,
            isOfOwner: !unit.actor.isSteering)
        guard let number = try await unit.first(insert) else { return try await unchanged(id, in: unit) }
        try unit.tell(
            ActionProposed(
                action: id, number: number, title: title, owner: owner, due: dates.due, proposals: links.proposals,
                dueAt: dates.dueAt, needs: links.needs, decisions: links.decisions, funding: funding ?? .funded,
                visibility: visibility == .public ? nil : visibility, zone: dates.zone),
            about: Subject(id))
        return try await FollowUpAction.load(id, in: unit)
    }

    /// - Throws: all that is wrong with the fields.
    private func checked(
        _ work: ActionRow.Work, in unit: UnitOfWork
    ) async throws -> (links: ActionRow.Links, dates: ActionRow.Dates) {
        var problems = FieldProblems()
        if let known = try await problems.collect({ try await ActionTerms.owner(owner, in: unit) }) {
            try problems.collect { try ActionAuthorization.requireProposer(unit.actor, known, funding: funding) }
            try await problems.collect { try await ActionTerms.check(work, of: owner, in: unit) }
        }
        let asked = ActionRow.Links(proposals: proposals ?? [], needs: needs ?? [], decisions: decisions ?? [])
        let links = try await problems.collect { try await ActionTerms.known(asked, in: unit) }
        let seat = try await zone == nil ? unit.process().zone : nil
        // The last check: a zone that PostgreSQL does not know ends the transaction.
        let dates = try await problems.collect {
            try await AskedDates(
                starts: starts, startsAt: startsAt, due: due, dueAt: dueAt, zone: zone ?? seat ?? .utc
            ).resolved(in: unit)
        }
        guard let links, let dates, problems.isEmpty else { throw problems.rejection }
        return (links, dates)
    }

    /// What was proposed, to tell a repetition from another action of the same id.
    private var terms: String { get throws { String(decoding: try JSON.encode(self), as: UTF8.self) } }

    private func unchanged(_ id: ActionID, in unit: UnitOfWork) async throws -> FollowUpAction {
        guard let row = try await unit.first(FindAction(id: id)) else { throw Fault("an action vanished") }
        guard row.isVisible(to: unit.actor) else { throw Rejection.taken }
        let known = try await FollowUpAction.load(id, in: unit)
        guard let terms = try await unit.first(Terms(id: id)) else { throw Fault("an action vanished") }
        guard let terms else {
            // Older than the record of terms.
            guard known.title == title, known.owner == owner else {
                throw Rejection.conflict("action", id, differingIn: ["title"])
            }
            return known
        }
        let proposed = try JSON.decode(ProposeAction.self, from: Array(terms.utf8))
        try Rejection.requireSame("action", id, onRecord: proposed, given: self)
        return known
    }

    private struct Terms: Statement {
        let id: ActionID

        var sql: SQL { "SELECT terms FROM action WHERE id = \(id)" }

        static func decode(_ row: Row) throws -> String? { try row.decode(String?.self) }
    }

    private struct Insert: Statement {
        let id: ActionID
        let action: ProposeAction
        let dates: ActionRow.Dates
        let links: ActionRow.Links
        let work: ActionRow.Work
        let terms: String
        /// Whether its owner has put it forward.
        let isOfOwner: Bool

        var sql: SQL {
            """
            INSERT INTO action (id, title, description, owner, responsible, contact, alternates, starts_on, due_on,
                starts_at, due_at, zone, priority, funding, visibility, proposals, needs, decisions, state, terms,
                is_of_owner)
            VALUES (\(id), \(action.title), \(action.description), \(action.owner), \(work.responsible),
                \(work.contact), \(work.alternates), \(dates.starts), \(dates.due), \(dates.startsAt), \(dates.dueAt),
                \(dates.zone), \(action.priority ?? .normal), \(action.funding ?? .funded),
                \(action.visibility ?? .public), \(links.proposals), \(links.needs), \(links.decisions),
                \(ActionState.proposed), \(terms), \(isOfOwner))
            ON CONFLICT (id) DO NOTHING RETURNING number
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
