public import Messaging
public import Models
internal import Reactor
internal import Translations

extension WithdrawTranslation: Command {
    public func perform(in unit: UnitOfWork) async throws -> TranslatedObject {
        let target = try await TranslatedTarget.require(self, in: unit)
        let former = try await target.log.withdraw(field, in: language, reason: reason, in: unit)
        if target.isTold {
            try unit.tell(
                TranslationWithdrawn(
                    action: action, session: session, need: need, decision: decision, number: target.number,
                    title: target.title, field: field, language: language, state: former.state,
                    owner: target.owner?.party, visibility: target.visibility),
                about: target.subject, reason: reason.rawValue)
        }
        return try await target.answer(self, in: unit)
    }
}
