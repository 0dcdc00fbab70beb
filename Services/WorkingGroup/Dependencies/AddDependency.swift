public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension AddDependency: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        guard earlier != action else { throw Rejection.invalid("earlier", "must be another action") }
        try await unit.execute(AdvisoryLock("dependencies").take)
        let later = try await LockAction.require(action, in: unit)
        try ActionAuthorization.requireOwnerOrSteering(unit.actor, later.owner, to: "say what it waits for")
        guard let awaited = try await unit.first(FindAction(id: earlier)), awaited.isVisible(to: unit.actor) else {
            throw Rejection.invalid("earlier", "must name an action that is on record")
        }
        for row in [later, awaited] where row.state.isFinal {
            throw Rejection(.transitionRefused, detail: "Action \(row.number) is \(word: row.state).")
        }
        try await refuseCycle(to: later, in: unit)
        try await insert(in: unit)
        let knockOn = try await Downstream.dates(after: earlier, due: awaited.dates.due, in: unit)
        return try await FollowUpAction.load(action, in: unit, knockOn: knockOn)
    }

    @Reactor private func refuseCycle(to later: ActionRow, in unit: UnitOfWork) async throws {
        let edges = try await unit.query(Downstream.Edges(action: action))
        guard let way = KnockOn(actions: [], edges: edges).way(from: action, to: earlier) else { return }
        let numbers = try await ActionNumbers.words(way, in: unit).joined(separator: " → ")
        throw Rejection(
            .conflict, detail: "That would be a cycle: \(numbers) → action \(later.number).",
            fields: [FieldProblem(field: "earlier", detail: "waits for the action itself")])
    }

    @Reactor private func insert(in unit: UnitOfWork) async throws {
        let added = try await unit.execute(
            """
            INSERT INTO action_dependency (earlier, later, kind, added_by, on_behalf_of, added_at)
            VALUES (\(earlier), \(action), \(kind), \(unit.actor.subject), \(unit.actor.onBehalfOf), \(unit.now))
            ON CONFLICT (earlier, later) DO NOTHING
            """)
        guard added == 1 else {
            let known = try await unit.query(ActionDependencies(action: action, actor: unit.actor)).first {
                $0.earlier == earlier
            }
            guard known?.kind == kind else {
                throw Rejection(.conflict, detail: "It waits for that action already, in another way.")
            }
            return
        }
        try unit.tell(DependencyAdded(kind: kind, earlier: earlier, later: action), about: Subject(action))
    }
}
