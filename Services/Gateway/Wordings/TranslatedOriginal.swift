internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models

/// The words that a form translates, as they were written: who translates reads them beside the input.
struct TranslatedOriginal: Sendable {
    let server: PageServer
    let reader: PageReader

    private static let types: [any Models.Request.Type] = [
        PutTranslation.self, WithdrawTranslation.self, PutCallTranslation.self, WithdrawCallTranslation.self,
    ]

    /// - Parameter values: of the form, and of its address.
    /// - Returns: nil for forms that translate nothing, and where object and field are not both known.
    func find(for type: any Models.Request.Type, _ values: FormValues, _ place: [String: String]) async -> WordingNote
        .Original?
    {
        guard Self.types.contains(where: { $0 == type }),
            let field = values.text("field").flatMap(TranslatedField.init(rawValue:))
        else { return nil }
        func named(_ name: String) -> String? { place[name] ?? values.text(name) }
        let object: (any Translatable)? =
            if let call = named("call") {
                await show(ShowCall.self, "call", call)
            } else if let action = named("action") {
                await show(ShowAction.self, "action", action)
            } else if let session = named("session") {
                await show(ShowSession.self, "session", session)
            } else if let need = named("need") {
                await show(ShowNeed.self, "need", need)
            } else if let decision = named("decision") {
                await show(ShowDecision.self, "decision", decision)
            } else { nil }
        return object?.originals.first { $0.field == field }.map(WordingNote.Original.init)
    }

    private func show<Shown: Models.Request>(
        _ request: Shown.Type, _ name: String, _ value: String
    ) async -> (any Translatable)? where Shown.Answer: Translatable {
        await server.block { try await server.ask(request, [name: .string(value)], as: reader) }
    }
}
