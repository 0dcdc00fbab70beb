public import Messaging
public import Models
internal import Reactor

extension FindActLink: Query {
    public func answer(in context: QueryContext) async throws -> ActLink {
        let find = ActLetter(secret: secret, purposes: [.act], now: context.now)
        guard let link = try await context.first(find), !link.isDisowned else { throw FindLink.refusal }
        return ActLink(
            letter: link.letter, contact: link.contact, about: link.about, language: link.language,
            expires: link.expires)
    }
}
