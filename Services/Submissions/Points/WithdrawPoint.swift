internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Point {
        let known = try await Point.requireStanding(point, in: unit)
        unit.enqueue("UPDATE point SET withdrawn_at = \(unit.now) WHERE id = \(point)")
        try CorrectionLog(Subject(point)).enterWithdrawal(reason: reason, in: unit)
        try unit.tell(
            PointWithdrawn(point: point, submissions: known.submissions, proposals: known.proposals),
            about: Subject(point), reason: reason.rawValue)
        return try await Point.load(point, in: unit)
    }
}
