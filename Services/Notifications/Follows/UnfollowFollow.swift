public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension UnfollowFollow: Command {
    /// What is gone, or not to be read any more, is found by its place, as the list has it.
    public func perform(in unit: UnitOfWork) async throws -> FollowEnd {
        let follower = unit.actor.subject
        if let place = ObjectPath(rawValue: object.rawValue),
            try await unit.first(EndFollow(follower: follower, object: place)) != nil
        {
            return FollowEnd(object: place, wasFollowed: true)
        }
        let found = try await FollowTarget(of: object, reading: unit).object
        let ended = try await unit.first(EndFollow(follower: follower, object: found))
        return FollowEnd(object: found, wasFollowed: ended != nil)
    }

    private struct EndFollow: Statement {
        let follower: ActorID
        let object: ObjectPath

        var sql: SQL { "DELETE FROM follow WHERE follower = \(follower) AND object = \(object) RETURNING object" }

        static func decode(_ row: Row) throws -> ObjectPath { try row.decode(ObjectPath.self) }
    }
}
