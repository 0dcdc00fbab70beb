internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// Signing in at the provider of identities (OpenID Connect): the way there and the way back, which ends where that of a mail
/// does. Whatever goes wrong there, the way by mail stands on the same page.
struct ProviderPages: Sendable {
    /// The provider, as `NPP16_OIDC_ISSUER` names it.
    private let issuer: String
    private let pages: SignInPages
    private var server: FormServer { pages.server }

    /// The identity service asks the provider, which is given some seconds.
    private static let patience = Duration.seconds(12)

    init(_ pages: SignInPages, issuer: String) { (self.pages, self.issuer) = (pages, issuer) }

    func add(to router: Router<WebContext>) {
        router.get("/sign-in/oidc") { request, context in try await leave(request, context) }
        router.get("/sign-in/oidc/callback") { request, context in try await comeBack(request, context) }
    }

    /// What a provider is called on the button: `NPP16_OIDC_NAME`, or else the host of its address; nil where there is none.
    static func name(_ settings: Settings) -> String? {
        let issuer = settings.text(.oidcIssuer)
        guard !issuer.isEmpty else { return nil }
        let name = settings.text(.oidcName)
        return name.isEmpty ? URLComponents(string: issuer)?.host ?? issuer : name
    }

    private func leave(_ request: Request, _ context: WebContext) async throws -> Response {
        let known = server.cookies.secret(.browser, of: request)
        let browser = known ?? .generate()
        return try await answering(request) {
            let begun = try await server.bus.send(
                BeginProviderSignIn(browser: browser.digest, network: context.network), to: .identity,
                within: Self.patience, patience: Self.patience, traceparent: request.trace)
            guard let page = begun.page else { throw Fault("a sign-in was begun before") }
            return Response(
                status: .seeOther,
                headers: [
                    .location: page.rawValue,
                    .setCookie: server.cookies.set(.browser, browser, for: SignInPages.browserLifetime),
                ])
        }
    }

    private func comeBack(_ request: Request, _ context: WebContext) async throws -> Response {
        // What the provider says in words is not shown: anybody can make up a link that says something.
        guard request.inQuery("error") == nil else {
            return await pages.asking(request, .wrong(.providerRefused, .forbidden))
        }
        guard request.inQuery("iss").map({ $0 == issuer }) ?? true else {
            return await pages.asking(request, .wrong(.providerUntrusted, .forbidden))
        }
        guard let state = request.inQuery("state").flatMap(LinkSecret.init(rawValue:)),
            let grant = request.inQuery("code").flatMap(Prose.init(rawValue:)),
            let browser = server.cookies.secret(.browser, of: request)
        else { return await pages.asking(request, .wrong(.signInOver, .notFound)) }
        return try await answering(request) {
            let redeemed = try await server.bus.send(
                RedeemProviderSignIn(
                    state: state, grant: grant, browser: browser.digest, network: context.network), to: .identity,
                within: Self.patience, patience: Self.patience, traceparent: request.trace)
            return switch redeemed.outcome {
            case .accepted: try await pages.opened(request, secret: nil, code: redeemed.code)
            case .unknown: await pages.asking(request, .wrong(.providerUnknown, .forbidden))
            case .unverified: await pages.asking(request, .wrong(.providerUnverified, .forbidden))
            case .untrusted: await pages.asking(request, .wrong(.providerUntrusted, .forbidden))
            }
        }
    }

    /// Says in words of the reader what went wrong.
    private func answering(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch let refused as RemoteProblem {
            switch refused.problem.code {
            case .tooManyRequests: return await pages.asking(request, .wrong(.signInTooMany, .tooManyRequests))
            case .notFound: return await pages.asking(request, .wrong(.signInOver, .notFound))
            case .unavailable: return await pages.asking(request, .wrong(.providerDown, .serviceUnavailable))
            default: throw refused
            }
        } catch is Unavailable {
            return await pages.asking(request, .wrong(.providerDown, .serviceUnavailable))
        }
    }
}
