public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension DiscardNotification: Command {
    public func perform(in unit: UnitOfWork) async throws -> FormalNotification {
        let draft = try await LockNotification(id: notification).draft(in: unit)
        unit.enqueue("UPDATE notification SET state = 'discarded' WHERE id = \(notification)")
        return FormalNotification(
            id: draft.id, state: .discarded, reference: draft.reference, kind: draft.kind, to: draft.to, cc: draft.cc,
            wordings: draft.wordings, actionRequiredBy: draft.actionRequiredBy, refersTo: draft.refersTo,
            about: draft.about, draftedAt: draft.draftedAt, draftedBy: draft.draftedBy)
    }
}
