public import Messaging
public import Models
internal import Reactor

extension PreviewRecipients: Query {
    public func answer(in context: QueryContext) async throws -> RecipientPreview {
        let resolution = try await RecipientResolver(reading: context, field: "expression").resolve(expression)
        let list = try await RecipientList(to: resolution, kind: .formal, reading: context)
        return RecipientPreview(expression: expression, recipients: list.recipients(), blocked: list.blocked)
    }
}
