import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import JWTKit
import Logging
import Models
import NIOCore
import Synchronization
import Testing

/// A provider of identities that says what a test makes it say, true or not. It checks what is asked of it, too.
final class LyingProvider: Sendable {
    /// The word that it gives.
    struct Word: JWTPayload {
        var iss: String
        var sub = "subject-1"
        var aud: [String] = [LyingProvider.client]
        var azp: String?
        var exp = Int(Date().timeIntervalSince1970) + 300
        var iat = Int(Date().timeIntervalSince1970)
        var nonce: String?
        var email: String?
        var email_verified: Bool? = true
        var auth_time: Double?

        func verify(using algorithm: some JWTAlgorithm) {}
    }

    enum Signing {
        case own
        case stranger
        case none
        /// With the secret of the client, which more people know than the key.
        case shared
    }

    /// What it does, where it is not what it should.
    struct Script: Sendable {
        var change: @Sendable (inout Word) -> Void = { _ in }
        var signing = Signing.own
        /// The key that it says it signs by.
        var key: String?
        var status = 200
        var pause = Duration.zero
        /// Bytes that it answers beside what it has to say.
        var padding = 0
        /// What it calls itself.
        var issuer: String?
        var keys: String?
        /// The address that is told when it is asked for it, and not in the word.
        var isInUserInfo = false
    }

    static let client = "npp16 & others"
    static let secret = "a secret: with/signs, and long enough to sign by"
    static let callback = "https://npp16.example.org/sign-in/oidc/callback"

    private struct State {
        var issuer = ""
        var script = Script()
        var address = ""
        /// By the code that a browser comes back with.
        var asked: [String: (nonce: String, challenge: String)] = [:]
        var key = (name: "key-1", value: ES256PrivateKey())
        var fetchedKeys = 0
    }

    private let state = Mutex(State())

    static let shared = Task { try await start() }

    /// What an installation is told of it.
    static func settings() async throws -> [String: String] {
        let file = NSTemporaryDirectory() + "/provider-\(UUID().uuidString).secret"
        try Data((secret + "\n").utf8).write(to: URL(filePath: file))
        return [
            "NPP16_OIDC_ISSUER": try await shared.value.issuer,
            "NPP16_OIDC_CLIENT": client, "NPP16_OIDC_SECRET_FILE": file,
            "NPP16_PUBLIC_URL": "https://npp16.example.org",
        ]
    }

    var issuer: String { state.withLock(\.issuer) }
    var fetchedKeys: Int { state.withLock(\.fetchedKeys) }

    /// Tells the truth from now on, but for what a script says, of somebody with an address.
    func play(_ script: Script = Script(), address: EmailAddress) {
        state.withLock { state in
            state.script = script
            state.address = address.rawValue
        }
    }

    /// Signs by another key from now on.
    func rotate() { state.withLock { $0.key = ("key-\(UUID().uuidString)", ES256PrivateKey()) } }

    /// What somebody does in its page: they come back with a state and a code.
    func visit(_ page: String) throws -> (state: LinkSecret, grant: Prose) {
        let parts = try #require(URLComponents(string: page))
        #expect(page.hasPrefix(issuer + "/authorize?"))
        let query = Dictionary((parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }) { first, _ in first }
        #expect(query["response_type"] == "code" && query["code_challenge_method"] == "S256")
        #expect(query["client_id"] == Self.client && query["redirect_uri"] == Self.callback)
        #expect(query["scope"] == "openid email" && query["max_age"] == "900")
        let code = UUID().uuidString
        let (nonce, challenge) = (try #require(query["nonce"]), try #require(query["code_challenge"]))
        state.withLock { $0.asked[code] = (nonce, challenge) }
        return (try #require(query["state"].flatMap(LinkSecret.init(rawValue:))), Prose(cutting: code))
    }

    // MARK: The server

    private static func start() async throws -> LyingProvider {
        let provider = LyingProvider()
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: provider.router(),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { announce.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "provider") { _ in SwiftLogNoOpLogHandler() })
        // It ends with the tests.
        Task { try await application.runService(gracefulShutdownSignals: []) }
        for await port in ports {
            provider.state.withLock { $0.issuer = "http://127.0.0.1:\(port)" }
            break
        }
        return provider
    }

    private func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("/.well-known/openid-configuration") { [self] _, _ in
            let (issuer, script) = state.withLock { ($0.issuer, $0.script) }
            return try json([
                "issuer": script.issuer ?? issuer, "authorization_endpoint": issuer + "/authorize",
                "token_endpoint": issuer + "/token", "jwks_uri": script.keys ?? issuer + "/keys",
                "userinfo_endpoint": issuer + "/userinfo",
            ])
        }
        router.get("/keys") { [self] _, _ in
            let key = state.withLock { state in
                state.fetchedKeys += 1
                return state.key
            }
            let place = key.value.publicKey.parameters
            let text = """
                {"keys": [{"kty": "oct", "kid": "unknown"}, {"kty": "EC", "crv": "P-256", "use": "sig",
                    "kid": "\(key.name)", "x": "\(Self.urlSafe(place?.x))", "y": "\(Self.urlSafe(place?.y))"}]}
                """
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
        router.get("/userinfo") { [self] request, _ in
            guard request.headers[.authorization] == "Bearer key-to-userinfo" else {
                return Response(status: .unauthorized)
            }
            let text = "{\"sub\": \"subject-1\", \"email\": \"\(state.withLock(\.address))\", \"email_verified\": true}"
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
        router.post("/token") { [self] request, _ in
            let script = state.withLock(\.script)
            try await Task.sleep(for: script.pause)
            guard script.status == 200 else { return Response(status: HTTPResponse.Status(code: script.status)) }
            guard script.padding == 0 else {
                let padding = String(repeating: " ", count: script.padding)
                return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: padding)))
            }
            let body = try await request.body.collect(upTo: 65_536)
            return try await redeem(Self.fields(String(buffer: body)), request.headers[.authorization])
        }
        return router
    }

    private func redeem(_ fields: [String: String], _ authorization: String?) async throws -> Response {
        let pair = "\(Self.escaped(Self.client)):\(Self.escaped(Self.secret))"
        guard authorization == "Basic " + Data(pair.utf8).base64EncodedString() else {
            return Response(status: .unauthorized)
        }
        let asked = state.withLock { $0.asked.removeValue(forKey: fields["code"] ?? "") }
        let verifier = fields["code_verifier"] ?? ""
        guard let asked, fields["grant_type"] == "authorization_code", fields["redirect_uri"] == Self.callback,
            Base64URL.text(of: SHA256.hash(data: Data(verifier.utf8))) == asked.challenge
        else { return Response(status: .badRequest) }
        let (issuer, script, address, key) = state.withLock { ($0.issuer, $0.script, $0.address, $0.key) }
        var word = Word(iss: issuer, nonce: asked.nonce, email: address)
        if script.isInUserInfo { (word.email, word.email_verified) = (nil, nil) }
        script.change(&word)
        let name = script.key ?? key.name
        let token = try await Self.token(of: word, script.signing, key.value, JWKIdentifier(string: name))
        return try json(["id_token": token, "access_token": "key-to-userinfo", "token_type": "Bearer"])
    }

    /// - Parameter name: the key that the head names, whichever is used.
    private static func token(
        of word: Word, _ signing: Signing, _ key: ES256PrivateKey, _ name: JWKIdentifier
    ) async throws -> String {
        let keys = JWTKeyCollection()
        switch signing {
        case .own: await keys.add(ecdsa: key, kid: name)
        case .stranger: await keys.add(ecdsa: ES256PrivateKey(), kid: name)
        case .shared: await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256, kid: name)
        case .none:
            let head = Data("{\"alg\":\"none\",\"kid\":\"\(name.string)\"}".utf8)
            return try [head, JSONEncoder().encode(word), Data()].map { Base64URL.text(of: $0) }.joined(separator: ".")
        }
        return try await keys.sign(word, kid: name)
    }

    private func json(_ fields: [String: String]) throws -> Response {
        Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(fields))))
    }

    private static func fields(_ text: String) -> [String: String] {
        let items = URLComponents(string: "?" + text)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { first, _ in first }
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~")))
            ?? ""
    }

    private static func urlSafe(_ base64: String?) -> String {
        Base64URL.text(of: Data(base64Encoded: base64 ?? "") ?? Data())
    }
}
