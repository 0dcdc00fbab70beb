public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RequestExtension: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let current = try await LockAction.require(action, in: unit)
        try ActionAuthorization.requireOwner(unit.actor, current.owner, to: "ask for more time")
        let dates = try await AskedDates(due: due, dueAt: dueAt, zone: current.dates.zone).resolved(in: unit)
        let id = id ?? .generate()
        let known = try await unit.query(ActionExtensions(action: action))
        let knockOn = try await Downstream.dates(after: action, due: dates.due, in: unit)
        // What was asked for stays asked for, whatever was decided and whatever became of the action.
        if let same = known.first(where: { $0.id == id }) {
            guard same.newDue == dates.dueAt, same.reason == reason else {
                throw Rejection.conflict("extension", id, differingIn: ["due"])
            }
            return try await FollowUpAction.load(action, in: unit, knockOn: knockOn)
        }
        guard current.state.isOpen else {
            throw Rejection(
                .transitionRefused, detail: "The action is \(word: current.state): it needs no more time.")
        }
        guard dates.dueAt > current.dates.dueAt else {
            throw Rejection.invalid(due == nil ? "dueAt" : "due", "must be later than \(current.dates.due)")
        }
        if let open = known.first(where: { $0.state == .requested }) {
            throw Rejection(.conflict, detail: "An extension to \(open.newDue) was asked for and is not decided yet.")
        }
        try await insert(id, current.dates.dueAt, dates.dueAt, in: unit)
        try unit.tell(
            ExtensionRequested(
                action: action, number: current.number, title: current.title, owner: current.owner.party,
                extension: id, formerDue: current.dates.dueAt, newDue: dates.dueAt, zone: dates.zone,
                visibility: current.visibility),
            about: Subject(action), reason: reason.rawValue)
        return try await FollowUpAction.load(action, in: unit, knockOn: knockOn)
    }

    private func insert(_ id: ExtensionID, _ former: Instant, _ new: Instant, in unit: UnitOfWork) async throws {
        do {
            try await unit.execute(
                """
                INSERT INTO action_extension (id, action, state, former_due, new_due, reason, requested_by,
                    requested_on_behalf_of, requested_at)
                VALUES (\(id), \(action), \(ExtensionState.requested), \(former), \(new), \(reason),
                    \(unit.actor.subject), \(unit.actor.onBehalfOf), \(unit.now))
                """)
        } catch let error as PostgresError where error.constraint == "action_extension_pkey" {
            throw Rejection.taken
        }
    }
}
