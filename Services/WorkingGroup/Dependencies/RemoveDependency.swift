public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RemoveDependency: Command {
    public func perform(in unit: UnitOfWork) async throws -> FollowUpAction {
        let later = try await LockAction.require(action, in: unit)
        try ActionAuthorization.requireOwnerOrSteering(unit.actor, later.owner, to: "say what it waits for")
        let removed = try await unit.execute(
            "DELETE FROM action_dependency WHERE earlier = \(earlier) AND later = \(action)")
        guard removed == 1 else { throw Rejection.notFound("dependency on action", earlier) }
        try unit.tell(
            DependencyRemoved(earlier: earlier, later: action), about: Subject(action), reason: reason.rawValue)
        return try await FollowUpAction.load(action, in: unit)
    }
}
