internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawNeed: Command {
    public func perform(in unit: UnitOfWork) async throws -> Need {
        let known = try await Need.requireStanding(need, in: unit)
        unit.enqueue("UPDATE need SET withdrawn_at = \(unit.now) WHERE id = \(need)")
        try CorrectionLog(Subject(need)).enterWithdrawal(reason: reason, in: unit)
        try unit.tell(
            NeedWithdrawn(need: need, regions: known.regions), about: Subject(need), reason: reason.rawValue)
        return try await Need.load(need, in: unit)
    }
}
