public import Messaging
public import Models
internal import Reactor

extension FindAddressLink: Query {
    public func answer(in context: QueryContext) async throws -> AddressLink {
        let find = LinkedObject(secret: secret, purpose: end.purpose, now: context.now)
        guard let (about, language) = try await context.first(find), let change = about.addressChange else {
            throw FindLink.refusal
        }
        return AddressLink(change: change, language: language)
    }
}
