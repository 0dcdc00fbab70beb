public import Messaging
public import Models
internal import Reactor
internal import Translations

extension WithdrawCallTranslation: Command {
    public func perform(in unit: UnitOfWork) async throws -> TranslatedObject {
        let known = try await Call.requireStanding(call, in: unit)
        let log = TranslationLog(Subject(call), known.originals)
        let former = try await log.withdraw(field, in: language, reason: reason, in: unit)
        try unit.tell(
            CallTranslationWithdrawn(
                call: call, title: known.title, field: field, language: language, state: former.state),
            about: Subject(call), reason: reason.rawValue)
        return TranslatedObject(call: call, translations: try await log.read(in: unit) ?? [])
    }
}
