public import Messaging
public import Models
internal import Reactor

extension UnsubscribeByLink: Command {
    public func perform(in unit: UnitOfWork) async throws -> LinkContents {
        guard let link = try await unit.first(FindLink(secret: secret, purpose: .unsubscribe, now: unit.now)) else {
            throw FindLink.refusal
        }
        guard link.category.isOptional else { throw Rejection.forbidden("This mail is not optional.") }
        unit.enqueue(
            .subscription(
                link.contact, link.category, isSubscribed: false, by: ActorID(link.contact), isByLink: true,
                at: unit.now))
        return link.contents(.unsubscribe, done: "unsubscribed")
    }
}
