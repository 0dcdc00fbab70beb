internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension WithdrawCall: Command {
    public func perform(in unit: UnitOfWork) async throws -> Call {
        let known = try await Call.requireStanding(call, in: unit)
        unit.enqueue("UPDATE call SET withdrawn_at = \(unit.now) WHERE id = \(call)")
        try CorrectionLog(Subject(call)).enterWithdrawal(reason: reason, in: unit)
        try unit.tell(
            CallWithdrawn(call: call, title: known.title, reason: reason), about: Subject(call),
            reason: reason.rawValue)
        return try await Call.load(call, in: unit)
    }
}
