public import Messaging
public import Models
internal import Reactor

extension ShowAddressLink: Query {
    public func answer(in context: QueryContext) async throws -> AddressLinkContents {
        let link = try await AddressLink.find(secret, at: end, in: context)
        let find = OpenAddressChange.Find(id: link.change, end: end, now: context.now)
        guard let change = try await context.first(find)?.change else { throw OpenAddressChange.refusal }
        return change.contents(end, change.state(at: end), in: link.language)
    }
}
