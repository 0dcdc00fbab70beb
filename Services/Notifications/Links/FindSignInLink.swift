public import Messaging
public import Models
internal import Reactor

extension FindSignInLink: Query {
    public func answer(in context: QueryContext) async throws -> SignInLink {
        let find = LinkedObject(secret: secret, purpose: .signIn, now: context.now)
        guard let (about, _) = try await context.first(find), let signIn = about.signIn else {
            throw FindLink.refusal
        }
        return SignInLink(signIn: signIn)
    }
}
