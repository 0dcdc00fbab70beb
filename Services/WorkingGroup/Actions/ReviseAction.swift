public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ReviseAction: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let current = try await LockAction.require(action, in: unit)
        try current.requireVersion(version)
        try await checkActor(current, in: unit)
        guard !current.state.isFinal else {
            throw Rejection(.transitionRefused, detail: "The action is \(current.state.rawValue).")
        }
        let asked = ActionRow.Links(
            proposals: proposals ?? current.links.proposals, needs: needs ?? current.links.needs,
            decisions: decisions ?? current.links.decisions)
        let work = ActionRow.Work(
            responsible: responsible ?? current.work.responsible, contact: contact ?? current.work.contact,
            alternates: alternates ?? current.work.alternates)
        let links = try await ActionTerms.known(asked, kept: current.links.decisions, in: unit)
        if work != current.work {
            try await ActionTerms.check(work, of: current.owner.party, kept: current.work, in: unit)
        }
        unit.enqueue(update(links, work))
        if work.contact != current.work.contact {
            unit.enqueue(
                try AssignAction(
                    actions: [action], former: current.work.contact, successor: work.contact, reason: reason
                ).sql(in: unit))
        }
        let revised = try await FollowUpAction.load(action, in: unit)
        try unit.tell(
            ActionRevised(
                action: action, number: revised.number, title: revised.title, owner: revised.owner,
                fields: given.map(Line.init(cutting:)), funding: revised.funding, visibility: revised.visibility,
                proposals: revised.proposals, needs: revised.needs, decisions: revised.decisions),
            about: "action:\(action)", reason: reason.rawValue)
        return revised
    }

    /// The fields that the request changes.
    private var given: [String] { ofOwner + ofSteering }

    private var ofOwner: [String] {
        [
            responsible == nil ? nil : "responsible", contact == nil ? nil : "contact",
            alternates == nil ? nil : "alternates",
        ].compactMap(\.self)
    }

    private var ofSteering: [String] {
        [
            title == nil ? nil : "title", description == nil ? nil : "description",
            priority == nil ? nil : "priority", funding == nil ? nil : "funding",
            visibility == nil ? nil : "visibility", proposals == nil ? nil : "proposals",
            needs == nil ? nil : "needs", decisions == nil ? nil : "decisions",
        ].compactMap(\.self)
    }

    private func checkActor(_ current: ActionRow, in unit: UnitOfWork) async throws {
        guard !given.isEmpty else { throw Rejection.invalid("title", "or another term must be given") }
        if unit.actor.has(.secretariat) || unit.actor.has(.coChair) { return }
        try await Speaking.require(unit.actor, for: current.owner, in: unit, to: "revise it")
        if let field = ofSteering.first {
            throw Rejection.forbidden("The owner says who carries an action out; \(field) is for the secretariat.")
        }
    }

    private func update(_ links: ActionRow.Links, _ work: ActionRow.Work) -> SQL {
        """
        UPDATE action SET version = version + 1, title = coalesce(\(title), title),
            description = coalesce(\(description), description), responsible = \(work.responsible),
            contact = \(work.contact), alternates = \(work.alternates), priority = coalesce(\(priority), priority),
            funding = coalesce(\(funding), funding), visibility = coalesce(\(visibility), visibility),
            proposals = \(links.proposals), needs = \(links.needs), decisions = \(links.decisions)
        WHERE id = \(action)
        """
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
            detail: "The action has changed since: it is \(state.rawValue) now, version \(version); you saw \(seen). "
                + "Possible now: \(ActionStateMachine.allowed(from: state).words).",
            fields: [
                FieldProblem(field: "version", detail: "is \(version) on record"),
                FieldProblem(field: "state", detail: "is \(state.rawValue) on record"),
            ])
    }
}

extension [ActionMove] {
    /// For a sentence.
    var words: String { isEmpty ? "nothing" : map(\.rawValue).joined(separator: ", ") }
}

/// Puts down who is responsible for actions from now on, in whose place.
struct AssignAction {
    let actions: [ActionID]
    let former: ContactID?
    let successor: ContactID?
    let reason: Prose?

    @Reactor func sql(in unit: UnitOfWork) throws -> SQL {
        """
        INSERT INTO action_assignment (action, former, successor, reason, assigned_by, on_behalf_of, assigned_at)
        SELECT action, \(former), \(successor), \(reason), \(try unit.actor.signature), \(unit.actor.onBehalfOf),
            \(unit.now)
        FROM unnest(\(actions)) AS given (action)
        """
    }
}
