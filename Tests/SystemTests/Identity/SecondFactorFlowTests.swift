import Crypto
import Foundation
import Messaging
import Models
import Testing

extension SystemTests {
    @Suite(
        "A second factor, over HTTP", .backbone { $0.environment["NPP16_SECOND_FACTOR"] = "secretariat" }, .serialized)
    struct SecondFactorFlow {
        let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("whoever needs a factor sets one up before anything else, and signs in by it from then on")
        func flow() async throws {
            let (address, _) = try await Identity(backbone).secretary("factor")
            let browser = WebBrowser(at: backbone.address)
            try await backbone.signIn(browser, address)
            #expect(try await browser.get("/account").location == "/en/account/second-factor")
            let refused = try await browser.get("/api/v1/inbox", headers: ["Accept": "application/json"])
            #expect(refused.status == 403)
            let page = try await browser.get("/account/second-factor")
            #expect(page.text.contains("Your office needs a second factor") && page.forms.count == 1)

            let begun = try await browser.post(try #require(page.forms.first))
            let app = try #require(AuthenticatorApp(page: begun.text))
            #expect(begun.text.contains("href=\"otpauth://totp/NPP16:"))
            let wrong = try await browser.post(try #require(begun.forms.first), ["code": "x"])
            #expect(wrong.status == 422 && wrong.message?.contains("does not fit") == true)
            #expect(AuthenticatorApp(page: wrong.text) == nil)
            let confirmed = try await browser.post(try #require(wrong.forms.first), ["code": app.code(0)])
            #expect(confirmed.status == 200 && confirmed.message?.contains("is set") == true)
            let codes = confirmed.text.matches(of: /<p[^>]*>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<\/p>/)
            #expect(codes.count == 10)
            // At once, and not when the gateway has forgotten what it knew.
            #expect(try await browser.get("/account").text.contains("You are signed in"))
            #expect(try await browser.get("/account/second-factor").text.contains("10 recovery codes"))

            let again = WebBrowser(at: backbone.address)
            let known = try backbone.signInLinks(to: address).count
            _ = try await again.post(try #require(try await again.get("/sign-in").forms.first), ["address": address])
            try await eventually("the mail") { try self.backbone.signInLinks(to: address).count == known + 1 }
            let link = try #require(try backbone.signInLinks(to: address).last)
            let form = try #require(try await again.get(link).forms.first)
            for code in ["", "000 000", "nonsense"] {
                let refused = try await again.post(form, ["factor": code])
                #expect(refused.status == 422 && refused.message?.contains("does not fit") == true, "\(code)")
                #expect(refused.forms.first?.button == "Sign in as secretariat")
            }
            let entered = try await again.post(form, ["factor": app.code(1)])
            #expect(entered.status == 303 && entered.location == "/en/me")

            let removal = try #require(try await again.get("/account/second-factor").forms.first)
            let removed = try await again.post(removal, ["code": String(try #require(codes.first).1)])
            #expect(removed.status == 200 && removed.message?.contains("is removed") == true)
        }
    }
}

/// What an app makes of the page on which a second factor is set up.
private struct AuthenticatorApp {
    private let secret: [UInt8]

    /// - Returns: nil for a page that shows no key.
    init?(page: String) {
        guard let key = page.firstMatch(of: /((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})/)?.1.filter({ $0 != " " }) else {
            return nil
        }
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let bits = key.flatMap { digit in (0..<5).map { (digits.firstIndex(of: digit) ?? 0) >> (4 - $0) & 1 } }
        secret = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | UInt8($1) }
        }
    }

    /// The code of a step before or after this one.
    func code(_ offset: Int) -> String {
        let counter = UInt64(Int(Date().timeIntervalSince1970) / 30 + offset)
        let bytes = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (56 - 8 * $0)) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: bytes, using: SymmetricKey(data: secret)))
        let place = Int(hash[19] & 0xF)
        let number = hash[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        return String(String(1_000_000 + number % 1_000_000).dropFirst())
    }
}
