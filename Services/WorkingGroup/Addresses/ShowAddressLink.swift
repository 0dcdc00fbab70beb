public import Messaging
public import Models
internal import Reactor

extension ShowAddressLink: Query {
    public func answer(in context: QueryContext) async throws -> AddressLinkContents {
        let link = try await AddressLink.find(secret, at: end, in: context)
        guard let found = try await context.first(OpenAddressChange.Find(id: link.change, now: context.now)) else {
            throw OpenAddressChange.refusal
        }
        return found.change.contents(
            end, found.change.confirmedAt(end) == nil ? .open : .confirmed, in: link.language)
    }
}
