import Foundation
import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Identity

@Suite(
    "Signing in at a provider of identities", .installation { try await LyingProvider.settings() }, .serialized)
struct ProviderSignInTests {
    /// A word that must not count.
    struct Lie: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let script: LyingProvider.Script

        init(_ name: String, _ script: LyingProvider.Script) { (testDescription, self.script) = (name, script) }

        init(_ name: String, _ change: @escaping @Sendable (inout LyingProvider.Word) -> Void) {
            self.init(name, LyingProvider.Script(change: change))
        }
    }

    static let lies: [Lie] = [
        Lie("another nonce") { $0.nonce = "made-up" },
        Lie("no nonce") { $0.nonce = nil },
        Lie("another audience") { $0.aud = ["another"] },
        Lie("two audiences, and nobody says who asked") { $0.aud = [LyingProvider.client, "another"] },
        Lie("asked for by another client") { $0.azp = "another" },
        Lie("another issuer") { $0.iss = "https://id.example.org" },
        Lie("an issuer with a slash more") { $0.iss += "/" },
        Lie("expired") { $0.exp -= 900 },
        Lie("a clock ten minutes behind") { $0.iat -= 600 },
        Lie("a clock ten minutes ahead") { $0.iat += 600 },
        Lie("no algorithm", LyingProvider.Script(signing: .none)),
        Lie("signed with the client's secret", LyingProvider.Script(signing: .shared)),
        Lie("signed by a stranger", LyingProvider.Script(signing: .stranger)),
        Lie("signed by a key that nobody knows", LyingProvider.Script(key: "made-up")),
        Lie("refused by the provider", LyingProvider.Script(status: 400)),
        Lie("another place", LyingProvider.Script(status: 302)),
    ]

    private func redeeming(_ browser: Browser) async throws -> RedeemProviderSignIn {
        let begun = try await Browser.gateway.send(
            BeginProviderSignIn(browser: browser.digest, network: browser.network))
        let (state, grant) = try await LyingProvider.shared.value.visit(try #require(begun.page).rawValue)
        return RedeemProviderSignIn(
            state: state, grant: grant, browser: browser.digest, network: browser.network)
    }

    private func play(_ address: EmailAddress, _ script: LyingProvider.Script = LyingProvider.Script()) async throws {
        try await LyingProvider.shared.value.play(script, address: address)
    }

    @Test("whoever the provider knows by an address is offered the offices of it, once, and in the browser that asked")
    func truth() async throws {
        let (office, address, party) = try await Cast.person()
        let (browser, thief) = (await Browser(), await Browser(network: "198.51.100.7"))
        try await play(address)
        let redeeming = try await redeeming(browser)
        try await refuses(
            RedeemProviderSignIn(
                state: redeeming.state, grant: redeeming.grant, browser: thief.digest, network: thief.network),
            Browser.gateway, 404)
        let redeemed = try await Browser.gateway.send(redeeming)
        #expect(redeemed.outcome == .accepted)
        let code = try #require(redeemed.code)
        try await refuses(redeeming, Browser.gateway, 404)

        let stolen = try await Browser.gateway.send(ShowSignIn(secret: nil, code: code, browser: thief.digest))
        #expect(!stolen.isSameBrowser && stolen.offices.isEmpty)
        let offer = try await Browser.gateway.send(ShowSignIn(secret: nil, code: code, browser: browser.digest))
        #expect(offer.isSameBrowser && offer.offices.map(\.actor) == [office])
        func completion(_ browser: Browser) -> CompleteSignIn {
            CompleteSignIn(
                secret: nil, code: code, browser: browser.digest, office: office, agent: nil, network: "192.0.2.1")
        }
        try await refuses(completion(thief), Browser.gateway, 404)
        let started = try await Browser.gateway.send(completion(browser))
        let used = try await Browser.gateway.send(UseWebSession(secret: try #require(started.secret)))
        #expect(used.actor == office)
        try await refuses(completion(browser), Browser.gateway, 404)
        _ = party
    }

    @Test("who proved long ago who they are sends nothing grave; a clock that is ahead makes nobody fresher")
    func freshness() async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser()
        let now = Double(Instant.now.microseconds) / 1_000_000
        for (time, isFresh): (Double?, Bool) in [
            (nil, false), (now - 60, true), (now + 100_000, true), (now - 1000, false), (-5, false), (1e300, true),
        ] {
            try await play(address, LyingProvider.Script(change: { $0.auth_time = time }))
            let redeemed = try await Browser.gateway.send(try await redeeming(browser))
            let started = try await Browser.gateway.send(
                CompleteSignIn(
                    secret: nil, code: redeemed.code, browser: browser.digest, office: office, agent: nil,
                    network: "192.0.2.1"))
            await browser.take(try #require(started.secret))
            let speaker = try await browser.speaker()
            let proved = try #require(speaker.actor.authenticatedAt)
            #expect(proved <= .now, "\(String(describing: time))")
            let answer = try await speaker.attempt(IssueAccessToken(name: "A program", days: 1))
            #expect((answer.status == 200) == isFresh, "\(String(describing: time)): \(answer.text)")
        }
    }

    @Test("a word that does not hold lets nobody in, and its state is used up", arguments: lies)
    func lie(_ lie: Lie) async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser(network: Line(cutting: "198.51.100.\(lie.testDescription)"))
        try await play(address, lie.script)
        let redeeming = try await redeeming(browser)
        let redeemed = try await Browser.gateway.send(redeeming)
        #expect(redeemed.outcome == .untrusted && redeemed.code == nil)
        let count = try await Installation.running.count(
            "SELECT count(*) FROM sign_in WHERE person = \(office)", in: .identity)
        #expect(count == 0)
        try await play(address)
        try await refuses(redeeming, Browser.gateway, 404)
    }

    @Test("an address counts where the provider has made sure of it, and where somebody in office has it")
    func addresses() async throws {
        let (_, address, _) = try await Cast.person()
        let browser = await Browser()
        for change: @Sendable (inout LyingProvider.Word) -> Void in [
            { $0.email_verified = false }, { $0.email_verified = nil }, { $0.email = "no address" },
        ] {
            try await play(address, LyingProvider.Script(change: change))
            #expect(try await Browser.gateway.send(try await redeeming(browser)).outcome == .unverified)
        }
        try await play(try Cast.email("stranger"))
        #expect(try await Browser.gateway.send(try await redeeming(browser)).outcome == .unknown)
        try await play(address, LyingProvider.Script(isInUserInfo: true))
        #expect(try await Browser.gateway.send(try await redeeming(browser)).outcome == .accepted)
        try await play(address, LyingProvider.Script(change: { $0.sub = "subject-2" }, isInUserInfo: true))
        #expect(try await Browser.gateway.send(try await redeeming(browser)).outcome == .untrusted)
    }

    @Test("a provider that breaks, hangs or does not end holds up nobody else, and its visitors may come again")
    func away() async throws {
        let (office, address, _) = try await Cast.person()
        let browser = await Browser(network: "198.51.100.9")
        for script in [
            LyingProvider.Script(status: 500), LyingProvider.Script(pause: .seconds(6)),
            LyingProvider.Script(padding: 1_000_000),
        ] {
            try await play(address, script)
            let redeeming = try await redeeming(browser)
            let start = ContinuousClock.now
            try await refuses(redeeming, Browser.gateway, 503)
            #expect(ContinuousClock.now - start < .seconds(4))
            try await play(address)
            #expect(try await Browser.gateway.send(redeeming).outcome == .accepted)
        }
        try await browser.enter(address, as: office)
    }

    @Test("a state is good for ten minutes, and one network asks 300 times in an hour")
    func limits() async throws {
        let (_, address, _) = try await Cast.person()
        try await play(address)
        let browser = await Browser(network: "203.0.113.77")
        let redeeming = try await redeeming(browser)
        try await Installation.running.execute(
            "UPDATE provider_sign_in SET expires_at = now() - interval '1 second' WHERE network = '203.0.113.77'",
            in: .identity)
        try await refuses(redeeming, Browser.gateway, 404)
        let begin = BeginProviderSignIn(browser: browser.digest, network: browser.network)
        for _ in 0..<299 { try await Browser.gateway.send(begin) }
        try await refuses(begin, Browser.gateway, 429)
        let kept = try await Installation.running.rows("SELECT provider_sign_in FROM provider_sign_in", in: .identity)
        #expect(!kept.contains { $0.contains(redeeming.state.rawValue) })
    }

    // MARK: The provider by itself

    private func fresh() async throws -> Provider {
        Provider(
            ProviderSettings(
                issuer: try await LyingProvider.shared.value.issuer, client: LyingProvider.client,
                secret: LyingProvider.secret, callback: LyingProvider.callback))
    }

    private func address(at provider: Provider) async throws -> EmailAddress? {
        let state = LinkSecret.generate()
        let proofs = ProviderProofs.Key(key: "a key").proofs(of: state)
        let (_, grant) = try await LyingProvider.shared.value.visit(try await provider.page(state, proofs))
        return try await provider.address(of: grant.rawValue, proofs).address
    }

    @Test("a new key of the provider is asked for once in a minute, and what is known is not asked for again")
    func keys() async throws {
        let lying = try await LyingProvider.shared.value
        let known: EmailAddress = try Cast.email("known")
        try await play(known)
        let provider = try await fresh()
        for _ in 0..<3 { #expect(try await address(at: provider) == known) }
        let before = lying.fetchedKeys
        lying.rotate()
        #expect(try await address(at: provider) == known)
        #expect(lying.fetchedKeys == before + 1)
        lying.rotate()
        for _ in 0..<3 {
            await #expect(throws: ProviderFailure.self) { try await address(at: provider) }
        }
        #expect(lying.fetchedKeys == before + 1)
    }

    @Test(
        "a provider that calls itself otherwise, or signs by keys from an open line, is not taken for itself",
        arguments: [
            LyingProvider.Script(issuer: "https://id.example.org"), LyingProvider.Script(issuer: "http://127.0.0.1"),
            LyingProvider.Script(keys: "http://id.example.org/keys"),
        ])
    func document(script: LyingProvider.Script) async throws {
        try await play(try Cast.email("known"), script)
        let provider = try await fresh()
        await #expect(throws: ProviderFailure.self) { try await address(at: provider) }
    }
}
