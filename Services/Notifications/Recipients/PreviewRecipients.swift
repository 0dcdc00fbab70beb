public import Messaging
public import Models
internal import Reactor

extension PreviewRecipients: Query {
    public func answer(in context: QueryContext) async throws -> RecipientPreview {
        let resolution = try await RecipientResolver(reading: context, field: "expression").resolve(expression)
        let list = try await RecipientList(to: resolution, kind: .formal, reading: context)
        let recipients = list.recipients().sorted { $0.recipient.rawValue < $1.recipient.rawValue }
        let part = RecipientPart(of: recipients, after: after)
        return RecipientPreview(
            expression: expression, total: recipients.count, recipients: part.recipients,
            blocked: after == nil ? Array(list.blocked.prefix(RecipientPart.size)) : [], next: part.next)
    }
}
