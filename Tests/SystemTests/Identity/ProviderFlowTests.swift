import Foundation
import Messaging
import Models
import Testing

extension SystemTests {
    @Suite("Signing in at a provider of identities, over HTTP", .serialized)
    struct ProviderFlow {
        /// Lends an installation that has a provider.
        private func withProvider(
            _ people: [String: Bool], _ body: @escaping @Sendable (IdentityProvider, Backbone) async throws -> Void
        ) async throws {
            let folder = NSTemporaryDirectory() + "/npp16-provider-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let provider = try await IdentityProvider.start(in: folder, people: people)
            let secret = folder + "/client.secret"
            try Data("a secret\n".utf8).write(to: URL(filePath: secret))
            var options = Backbone.Options()
            options.environment = [
                "NPP16_OIDC_ISSUER": provider.issuer, "NPP16_OIDC_CLIENT": "npp16",
                "NPP16_OIDC_SECRET_FILE": secret,
                "NPP16_OIDC_NAME": "the ministry",
            ]
            try await Backbone.run(options) { try await body(provider, try Backbone.running()) }
            try await provider.stop()
            try FileManager.default.removeItem(atPath: folder)
        }

        @Test(
            "a button leads to the provider and back to the offices of the address; all that goes wrong is told in words"
        )
        func flow() async throws {
            let (known, loose) = ("provided@example.org", "loose@example.org")
            try await withProvider([known: true, loose: false, "stranger@example.org": true]) { provider, backbone in
                let identity = Identity(backbone)
                let (_, contact) = try await identity.secretary("provided")
                let browser = WebBrowser(at: backbone.address)
                let page = try await browser.get("/sign-in?next=/account")
                #expect(
                    page.text.contains(
                        "<a href=\"/en/sign-in/oidc\" rel=\"nofollow\">Sign in with the ministry</a>"))

                func leave() async throws -> String {
                    let sent = try await browser.get("/sign-in/oidc")
                    #expect(sent.status == 303)
                    return try #require(sent.location)
                }
                func comeBack(as name: String?) async throws -> WebBrowser.Page {
                    let place = try #require(try await provider.visit(try await leave(), as: name))
                    #expect(place.hasPrefix(backbone.address + "/sign-in/oidc/callback?"))
                    return try await browser.get(place)
                }

                let place = try #require(try await provider.visit(try await leave(), as: known))
                // In another browser it opens nothing, and leaves what it was to this one.
                let other = try await WebBrowser(at: backbone.address).get(place)
                #expect(other.status == 404 && other.cookies.allSatisfy { !$0.hasPrefix("npp16=") })
                let offer = try await browser.get(place)
                #expect(offer.status == 200 && offer.forms.map(\.button) == ["Sign in as secretariat"])
                #expect(!offer.cookies.contains { $0.hasPrefix("npp16=") })
                #expect(try await browser.get(place).status == 404)
                let entered = try await browser.post(try #require(offer.forms.first))
                #expect(entered.status == 303 && entered.location == "/en/account")
                let account = try await browser.get("/api/v1/account", headers: ["Accept": "application/json"])
                #expect(account.text.contains("\"person\":\"\(contact)\""))

                #expect(try await comeBack(as: loose).message?.contains("has not made sure") == true)
                #expect(try await comeBack(as: "stranger@example.org").message?.contains("Nobody in office") == true)
                #expect(try await comeBack(as: nil).message?.contains("did not let you in") == true)
                let made = "/sign-in/oidc/callback?state=\(LinkSecret.generate().rawValue)&code=made-up"
                #expect(try await browser.get(made).status == 404)
                #expect(
                    try await browser.get("/sign-in/oidc/callback?error=%3Cb%3E&error_description=%3Cb%3E").status
                        == 403)
                #expect(try await browser.get("/sign-in/oidc/callback").status == 404)

                let late = try #require(try await provider.visit(try await leave(), as: known))
                try await provider.stop()
                let away = try await browser.get(late)
                #expect(away.status == 503 && away.message?.contains("does not answer") == true)
                // Mail goes on.
                try await backbone.signIn(WebBrowser(at: backbone.address), known)
            }
        }

        @Test("where no provider is named there is neither a button nor a page")
        func absent() async throws {
            try await Backbone.run {
                let browser = WebBrowser(at: try Backbone.running().address)
                #expect(try await !browser.get("/sign-in").text.contains("oidc"))
                #expect(try await browser.get("/sign-in/oidc/callback?state=a&code=b").status == 404)
            }
        }
    }
}
