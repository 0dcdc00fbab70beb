public import Messaging
public import Models
internal import Reactor
internal import Translations

extension PutTranslation: Command {
    public func perform(in unit: UnitOfWork) async throws -> TranslatedObject {
        let target = try await TranslatedTarget.require(self, in: unit)
        try target.requireTranslator(unit.actor, of: field, as: state)
        let given = GivenTranslation(field: field, language: language, text: text, state: state, reason: reason)
        if try await target.log.put(given, in: unit), target.isTold {
            try unit.tell(
                TranslationPut(
                    action: action, session: session, need: need, decision: decision, number: target.number,
                    title: target.title, field: field, language: language, state: state, owner: target.owner?.party,
                    visibility: target.visibility),
                about: target.subject, reason: reason?.rawValue)
        }
        return try await target.answer(self, in: unit)
    }
}
