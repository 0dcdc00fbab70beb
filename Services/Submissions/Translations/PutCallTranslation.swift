public import Messaging
public import Models
internal import Reactor
internal import Translations

extension PutCallTranslation: Command {
    public func perform(in unit: UnitOfWork) async throws -> TranslatedObject {
        let known = try await Call.requireStanding(call, in: unit)
        let log = TranslationLog(Subject(call), known.originals)
        let given = GivenTranslation(field: field, language: language, text: text, state: state, reason: reason)
        if try await log.put(given, in: unit) {
            try unit.tell(
                CallTranslationPut(
                    call: call, title: known.title, field: field, language: language, state: state),
                about: Subject(call), reason: reason?.rawValue)
        }
        return TranslatedObject(call: call, translations: try await log.read(in: unit) ?? [])
    }
}
