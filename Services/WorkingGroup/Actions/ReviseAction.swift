internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseAction: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let current = try await LockAction.require(action, in: unit)
        try current.requireVersion(version)
        try checkActor(current, in: unit)
        guard !current.state.isFinal else {
            throw Rejection(.transitionRefused, detail: "The action is \(word: current.state).")
        }
        let (former, revised) = (RevisedTerms(current), try await checkedTerms(on: current, in: unit))
        let fields = former.differing(from: revised)
        guard !fields.isEmpty else { return try await FollowUpAction.load(action, in: unit) }
        unit.enqueue(revised.update(action))
        if revised.work.contact != former.work.contact {
            unit.enqueue(
                AssignAction(
                    actions: [action], former: former.work.contact, successor: revised.work.contact, reason: reason
                ).sql(in: unit))
        }
        return try await tell(fields, in: unit)
    }

    /// The terms as they are to be.
    ///
    /// - Throws: all that is wrong with the fields.
    private func checkedTerms(on current: ActionRow, in unit: UnitOfWork) async throws -> RevisedTerms {
        var (terms, problems) = (terms(on: current), FieldProblems())
        let former = RevisedTerms(current)
        let asked = ActionRow.Links(
            proposals: proposals ?? former.links.proposals, needs: needs ?? former.links.needs,
            decisions: decisions ?? former.links.decisions)
        let links = try await problems.collect {
            try await ActionTerms.known(asked, kept: former.links, in: unit)
        }
        if terms.work != former.work {
            let work = terms.work
            try await problems.collect {
                try await ActionTerms.check(work, of: current.owner.party, kept: former.work, in: unit)
            }
        }
        guard let links, problems.isEmpty else { throw problems.rejection }
        terms.links = links
        return terms
    }

    /// With the links that are on record.
    private func terms(on current: ActionRow) -> RevisedTerms {
        var terms = RevisedTerms(current)
        terms.title = title ?? terms.title
        terms.description = ClearedTerms.value(
            description, else: terms.description, .description, cleared: clear)
        terms.priority = priority ?? terms.priority
        terms.funding = funding ?? terms.funding
        terms.visibility = visibility ?? terms.visibility
        terms.work = ActionRow.Work(
            responsible: ClearedTerms.value(
                responsible, else: terms.work.responsible, .responsible, cleared: clear),
            contact: ClearedTerms.value(contact, else: terms.work.contact, .contact, cleared: clear),
            alternates: alternates ?? terms.work.alternates)
        return terms
    }

    @Reactor private func tell(_ fields: [String], in unit: UnitOfWork) async throws -> FollowUpAction {
        let revised = try await FollowUpAction.load(action, in: unit)
        try unit.tell(
            ActionRevised(
                action: action, number: revised.number, title: revised.title, owner: revised.owner,
                fields: fields.map(Line.init(cutting:)), funding: revised.funding, visibility: revised.visibility,
                proposals: revised.proposals, needs: revised.needs, decisions: revised.decisions),
            about: Subject(action), reason: reason.rawValue)
        return revised
    }

    /// What the owner changes; everything else is for the secretariat and the co-chairs.
    private static let ofOwner: Set = ["responsible", "contact", "alternates"]

    /// The terms that the request gives or clears, in the order of its fields.
    private var given: [String] {
        get throws {
            guard case .object(let members) = try JSON.decode(JSONValue.self, from: try JSON.encode(self)) else {
                throw Fault("a request is an object")
            }
            let cleared = (clear ?? []).map(\.rawValue)
            let others: Set = ["action", "version", "reason", "clear"]
            return Self.schema.fields.map(\.name).filter {
                !others.contains($0) && (members[$0] != nil || cleared.contains($0))
            }
        }
    }

    private func checkActor(_ current: ActionRow, in unit: UnitOfWork) throws {
        let given = try given
        try ActionAuthorization.requireReviser(
            unit.actor, current.owner, ofSteering: given.first { !Self.ofOwner.contains($0) })
    }
}

extension ActionRow {
    /// Refuses a change that was made on an older state.
    ///
    /// - Throws: a conflict that shows how the action stands.
    func requireVersion(_ seen: Int?) throws {
        guard let seen, seen != version else { return }
        throw Rejection(
            .conflict,
            detail: """
                The action has changed since: it is \(word: state) now, version \(version); you saw \(seen). \
                Possible now: \(words: ActionState.machine.allowed(from: state)).
                """,
            fields: [
                FieldProblem(field: "version", detail: "is \(version) on record"),
                FieldProblem(field: "state", detail: "is \(word: state) on record"),
            ])
    }
}

/// Records who takes over responsibility for actions, and from whom.
struct AssignAction {
    let actions: [ActionID]
    let former: ContactID?
    let successor: ContactID?
    let reason: Prose?

    @Reactor func sql(in unit: UnitOfWork) -> SQL {
        """
        INSERT INTO action_assignment (action, former, successor, reason, assigned_by, on_behalf_of, assigned_at)
        SELECT action, \(former), \(successor), \(reason), \(unit.actor.subject), \(unit.actor.onBehalfOf),
            \(unit.now)
        FROM unnest(\(actions)) AS given (action)
        """
    }
}
