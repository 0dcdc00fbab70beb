public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowSignIn: Query {
    public func answer(in context: QueryContext) async throws -> SignInOffer {
        let signIn = try await OpenSignIn.find(secret: secret, code: code, in: context)
        // A link that has got into other hands says nothing of whose it is.
        guard signIn.browser.map({ $0 == browser }) ?? true else {
            return SignInOffer(isSameBrowser: false, offices: [], guarded: [], expires: signIn.expires)
        }
        let offices = try await signIn.offices(in: context)
        let guarded = try await context.query(HeldFactor.Holders(people: offices.map(\.actor)))
        return SignInOffer(isSameBrowser: true, offices: offices, guarded: guarded, expires: signIn.expires)
    }
}
