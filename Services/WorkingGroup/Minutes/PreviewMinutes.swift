public import Messaging
public import Models
internal import Reactor

extension PreviewMinutes: Query {
    public func answer(in context: QueryContext) async throws -> MinutesPreview {
        let session = try await FindSession.require(session, in: context)
        return try await MinutesContext(session, on: on, in: context).preview(text, in: context)
    }
}
