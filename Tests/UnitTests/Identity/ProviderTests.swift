import Foundation
import JWTKit
import Models
import ServiceKit
import Testing

@testable import Identity

@Suite("What is taken from a provider of identities")
struct ProviderTests {
    @Test("lines are closed by TLS, or do not leave the machine")
    func lines() {
        for url in [
            "https://id.example.org", "https://id.example.org:8443/a", "http://127.0.0.1:1", "http://localhost/x",
        ] {
            #expect(ProviderSettings.isClosed(url), "\(url)")
        }
        for url in [
            "http://id.example.org", "http://127.0.0.1.example.org", "http://localhost@example.org/", "ftp://localhost",
            "javascript:1", "", "https://", "file:///etc/passwd", "https://somebody@id.example.org",
        ] {
            #expect(!ProviderSettings.isClosed(url), "\(url)")
        }
    }

    @Test("settings name all that is wrong with them, and nothing where no provider is named")
    func settings() throws {
        func read(_ values: [String: String]) throws -> ProviderSettings? {
            try ProviderSettings(Settings(values))
        }
        #expect(try read([:]) == nil)
        #expect(try read(["NPP16_OIDC_ISSUER": ""]) == nil)
        do {
            _ = try read(["NPP16_OIDC_ISSUER": "http://id.example.org", "NPP16_OIDC_SECRET_FILE": "/nowhere"])
            Issue.record("an open line, no client and no secret were taken")
        } catch let error as ServiceConfiguration.Invalid {
            #expect(error.problems.count == 3)
        }
        let good = try #require(
            try read([
                "NPP16_OIDC_ISSUER": "https://id.example.org/", "NPP16_OIDC_CLIENT": "npp16",
                "NPP16_PUBLIC_URL": "https://npp16.example.org/follow-up/",
            ]))
        #expect(good.issuer == "https://id.example.org/" && good.secret == nil)
        #expect(good.callback == "https://npp16.example.org/follow-up/sign-in/oidc/callback")
    }

    @Test("keys of kinds that are not known, and those that do not sign, are passed over; a key fits one algorithm")
    func keys() throws {
        let x = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"
        let y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
        let text = """
            {"keys": [{"kty": "oct", "kid": "shared", "k": "AAAA"}, {"kty": "EC", "kid": "closing", "use": "enc",
                "crv": "P-256", "x": "\(x)", "y": "\(y)"}, {"kty": "RSA", "kid": "other", "alg": "RSA-OAEP-256",
                "n": "AQAB", "e": "AQAB"}, 7, {"kty": "EC", "kid": "one", "crv": "P-256", "x": "\(x)", "y": "\(y)"}]}
            """
        let keys = try JSONDecoder().decode(PublishedKeys.self, from: Data(text.utf8))
        #expect(keys.key("one", for: .es256) != nil && keys.key(nil, for: .es256) != nil)
        #expect(keys.key("one", for: .rs256) == nil)
        for id in ["shared", "closing", "other", "made-up"] { #expect(keys.key(id, for: .es256) == nil) }
    }

    @Test("what ties the provider's word to a browser follows from the state and the key, and from nothing less")
    func proofs() {
        let (key, other) = (ProviderProofs.Key(key: "a key"), ProviderProofs.Key(key: "another key"))
        let state = LinkSecret.generate()
        let proofs = key.proofs(of: state)
        #expect(proofs.nonce == key.proofs(of: state).nonce && proofs.verifier.utf8.count == 43)
        #expect(proofs.nonce != proofs.verifier && proofs.nonce != other.proofs(of: state).nonce)
        #expect(proofs.verifier != key.proofs(of: .generate()).verifier)
        // RFC 7636, appendix B.
        let example = ProviderProofs(nonce: "", verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        #expect(example.challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }
}
