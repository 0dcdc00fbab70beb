public import Messaging
public import Models
internal import Reactor

extension FindActLink: Query {
    public func answer(in context: QueryContext) async throws -> ActLink {
        guard let link = try await context.first(ActLetter(secret: secret, purposes: [.act], now: context.now)) else {
            throw FindLink.refusal
        }
        return ActLink(
            letter: link.letter, contact: link.contact, about: link.about, language: link.language,
            expires: link.expires)
    }
}
