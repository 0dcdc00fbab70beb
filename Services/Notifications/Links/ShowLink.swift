public import Messaging
public import Models
internal import Reactor

extension ShowLink: Query {
    public func answer(in context: QueryContext) async throws -> LinkContents {
        if purpose == .disown {
            let find = ActLetter(secret: secret, purposes: [.act, .disown], now: context.now)
            guard let link = try await context.first(find) else { throw FindLink.refusal }
            return link.contents()
        }
        guard let link = try await context.first(FindLink(secret: secret, purpose: purpose, now: context.now)) else {
            throw FindLink.refusal
        }
        let done: Line? =
            switch purpose {
            case .acknowledge: link.answer.map { Line(cutting: $0.rawValue) }
            case .unsubscribe: link.isSubscribed ? nil : "unsubscribed"
            // They have pages of their own.
            case .signIn, .formerAddress, .newAddress, .act, .disown: nil
            }
        return link.contents(purpose, done: done, note: purpose == .acknowledge ? link.note : nil)
    }
}
