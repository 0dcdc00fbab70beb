import Messaging
import Models
import Postgres
import Reactor
import TestSupport
import Testing

@testable import Identity

@Suite("Second factors", .installation, .serialized)
struct SecondFactorTests {
    /// Somebody with an app: codes are good once, and so each is of the next step.
    @Reactor final class Person {
        let browser = Browser()
        let office: ActorID
        let address: EmailAddress
        private var codes: TimeCodes?
        private var step = TimeCodes.counter(at: .now) - 1
        private(set) var recovery: [SignInCode] = []

        init(_ office: ActorID, _ address: EmailAddress) { (self.office, self.address) = (office, address) }

        static func make() async throws -> Person {
            let (office, address, _) = try await Cast.person()
            return Person(office, address)
        }

        /// What the app shows. Where the next step is too far ahead, the service forgets which was the last.
        func code() async throws -> SecondFactorCode {
            // Of this half minute or the next one: still good where another begins before it is looked at.
            let now = TimeCodes.counter(at: .now)
            step = max(step, now)
            if step > now + 1 {
                step = now
                try await Installation.running.execute(
                    "UPDATE second_factor SET step = NULL WHERE person = \(office)", in: .identity)
            }
            defer { step += 1 }
            let shown = try #require(codes).code(of: step)
            return try #require(SecondFactorCode(rawValue: shown))
        }

        /// A code that the app did not show.
        func wrong() throws -> SecondFactorCode {
            let codes = try #require(codes)
            let near = (-2...3).map { codes.code(of: TimeCodes.counter(at: .now) + $0) }
            let code = ["000000", "111111", "222222", "333333", "444444", "555555", "666666"].first {
                !near.contains($0)
            }
            return try #require(code.flatMap(SecondFactorCode.init(rawValue:)))
        }

        func begin() async throws {
            let begun = try await browser.speaker().send(BeginSecondFactor())
            #expect(begun.person == office)
            let key = try #require(begun.key).rawValue
            #expect(try #require(begun.link).rawValue.hasPrefix("otpauth://totp/NPP16:"))
            #expect(try #require(begun.link).rawValue.contains("?secret=\(key)&issuer=NPP16&algorithm=SHA1&digits=6"))
            codes = TimeCodes(secret: Self.bytes(of: key))
        }

        func setUp() async throws {
            try await browser.enter(address, as: office)
            try await begin()
            recovery = try #require(
                try await browser.speaker().send(ConfirmSecondFactor(code: try await code())).recoveryCodes)
        }

        func link() async throws -> LinkSecret {
            try await Installation.running.execute("DELETE FROM sign_in WHERE used_at IS NOT NULL", in: .identity)
            try await browser.ask(address)
            return try #require(try Installation.running.links(to: address).last)
        }

        func completion(_ link: LinkSecret, _ factor: SecondFactorCode?) -> CompleteSignIn {
            CompleteSignIn(
                secret: link, code: nil, browser: browser.digest, office: office, factor: factor, agent: nil,
                network: browser.network)
        }

        private static func bytes(of key: String) -> [UInt8] {
            let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
            let bits = key.flatMap { digit -> [Int] in
                let value = digits.firstIndex(of: digit) ?? 0
                return (0..<5).map { value >> (4 - $0) & 1 }
            }
            return stride(from: 0, to: bits.count - 7, by: 8).map { start in
                UInt8(bits[start..<start + 8].reduce(0) { $0 << 1 | $1 })
            }
        }
    }

    @Test("signing in asks for a code once a factor is set; the link stays open meanwhile, and no code counts twice")
    func signIn() async throws {
        let person = try await Person.make()
        try await person.setUp()
        let link = try await person.link()
        let offer = try await person.browser.offer(link)
        #expect(offer.guarded == [person.office])
        try await refuses(await person.completion(link, nil), Browser.gateway, 422, field: "factor")
        try await refuses(
            await person.completion(link, try person.wrong()), Browser.gateway, 422, field: "factor", "clock")
        let code = try await person.code()
        let started = try await Browser.gateway.send(await person.completion(link, code))
        #expect(started.secret != nil && !started.awaitsFactor)
        let second = try await person.link()
        try await refuses(await person.completion(second, code), Browser.gateway, 422, field: "factor")
        _ = try await Browser.gateway.send(await person.completion(second, try await person.code()))
        #expect(
            try await Installation.running.events(SecondFactorConfirmed.self, of: .identity).contains {
                $0.actor == person.office
            })
    }

    @Test("an offer names those offices alone that ask for a code, and nothing to another browser")
    func offer() async throws {
        let person = try await Person.make()
        let link = try await person.link()
        #expect(try await person.browser.offer(link).guarded == [])
        try await person.browser.signIn(link, as: person.office)
        try await person.begin()
        // What is not confirmed asks for nothing.
        let second = try await person.link()
        #expect(try await person.browser.offer(second).guarded == [])
        _ = try await person.browser.speaker().send(ConfirmSecondFactor(code: try await person.code()))
        #expect(try await person.browser.offer(second).guarded == [person.office])
        #expect(try await Browser().offer(second).guarded == [])
    }

    @Test("a recovery code counts once, in the place of one of the app, and only for its owner")
    func recovery() async throws {
        let (person, other) = (try await Person.make(), try await Person.make())
        try await person.setUp()
        try await other.setUp()
        let codes = await person.recovery
        #expect(Set(codes).count == 10)
        let kept = try await Installation.running.rows("SELECT recovery_code FROM recovery_code", in: .identity)
        #expect(!kept.contains { row in codes.contains { row.contains($0.rawValue) } })
        let recovery = try #require(codes.first.flatMap { SecondFactorCode(rawValue: $0.rawValue.lowercased()) })
        try await refuses(
            await other.completion(try await other.link(), recovery), Browser.gateway, 422, field: "factor")
        _ = try await Browser.gateway.send(await person.completion(try await person.link(), recovery))
        try await refuses(
            await person.completion(try await person.link(), recovery), Browser.gateway, 422, field: "factor")
        let shown = try await person.browser.speaker().send(ShowSecondFactor())
        #expect(shown.recoveryCodes == 9 && shown.confirmedAt != nil)
    }

    @Test("five wrong codes in a row lock the way in for a quarter of an hour, for right codes too")
    func lock() async throws {
        let person = try await Person.make()
        try await person.setUp()
        let link = try await person.link()
        for _ in 0..<4 {
            try await refuses(await person.completion(link, try person.wrong()), Browser.gateway, 422, field: "factor")
        }
        // A right one begins the count anew.
        _ = try await Browser.gateway.send(await person.completion(link, try await person.code()))
        let second = try await person.link()
        for _ in 0..<5 {
            try await refuses(
                await person.completion(second, try person.wrong()), Browser.gateway, 422, field: "factor")
        }
        let code = try await person.code()
        try await refuses(await person.completion(second, code), Browser.gateway, 429)
        let waits = try await Installation.running.count(
            "SELECT extract(epoch FROM locked_until - now())::int FROM second_factor WHERE person = \(person.office)",
            in: .identity)
        #expect((880...900).contains(waits))
        try await Installation.running.execute(
            "UPDATE second_factor SET locked_until = now() WHERE person = \(person.office)", in: .identity)
        _ = try await Browser.gateway.send(await person.completion(second, code))
    }

    @Test("what was begun is not set before a code confirms it, and what is set is not begun again")
    func confirming() async throws {
        let person = try await Person.make()
        try await person.browser.enter(person.address, as: person.office)
        let speaker = try await person.browser.speaker()
        try await refuses(
            ConfirmSecondFactor(code: try #require(SecondFactorCode(rawValue: "000000"))), speaker, 409)
        try await person.begin()
        try await refuses(ConfirmSecondFactor(code: try await person.wrong()), speaker, 422, field: "code")
        let first = try await person.code()
        // Another key takes the place of the first.
        try await person.begin()
        try await refuses(ConfirmSecondFactor(code: first), speaker, 422, field: "code")
        _ = try await speaker.repeating(ConfirmSecondFactor(code: try await person.code()))
        try await refuses(BeginSecondFactor(), speaker, 409)
        try await refuses(ConfirmSecondFactor(code: try await person.code()), speaker, 409)
        try await refuses(BeginSecondFactor(), Speaker.secretariat, 403)
    }

    @Test("a factor is removed by a code of it, or by the secretariat for somebody who has lost theirs, with a reason")
    func removal() async throws {
        let person = try await Person.make()
        try await person.setUp()
        let speaker = try await person.browser.speaker()
        try await refuses(RemoveSecondFactor(), speaker, 422, field: "code")
        try await refuses(RemoveSecondFactor(code: try await person.wrong()), speaker, 422, field: "code")
        _ = try await speaker.send(RemoveSecondFactor(code: try await person.code()))
        #expect(try await speaker.send(ShowSecondFactor()).confirmedAt == nil)
        try await refuses(RemoveSecondFactor(code: try await person.code()), speaker, 404)

        let other = try await Person.make()
        try await other.setUp()
        try await refuses(RemoveSecondFactor(person: other.office, reason: "Envy."), speaker, 403)
        try await refuses(ShowSecondFactor(person: other.office), speaker, 403)
        try await refuses(RemoveSecondFactor(person: other.office), Speaker.secretariat, 422, field: "reason")
        _ = try await Speaker.secretariat.send(
            RemoveSecondFactor(person: other.office, reason: "Called back: the phone was lost."))
        let left = try await Installation.running.count(
            "SELECT count(*) FROM recovery_code WHERE person = \(other.office)", in: .identity)
        #expect(left == 0)
        let link = try await other.link()
        try await other.browser.signIn(link, as: other.office)
        let removed = try await Installation.running.events(SecondFactorRemoved.self, of: .identity).map(\.actor)
        #expect(removed == [person.office, other.office])
    }

    @Test("an office that has a factor is not entered from another one without it")
    func switching() async throws {
        let person = try await Person.make()
        try await person.setUp()
        let second = try await Cast.party()
        let other = try await Speaker.secretariat.tell(
            try Cast.nomination(second, from: try Cast.day(-1), at: person.address))
        try await person.browser.signIn(try await person.link(), as: ActorID(other.id))
        try await refuses(
            SwitchOffice(secret: try #require(await person.browser.session), office: person.office), Browser.gateway,
            409)
    }

    @Test("no secret stands in the table as it is")
    func atRest() async throws {
        let person = try await Person.make()
        try await person.browser.enter(person.address, as: person.office)
        let begun = try await person.browser.speaker().send(BeginSecondFactor())
        let key = try #require(begun.key).rawValue
        let rows = try await Installation.running.rows(
            "SELECT second_factor FROM second_factor WHERE person = \(person.office)", in: .identity)
        #expect(rows.count == 1 && !rows[0].contains(key))
    }
}

@Suite(
    "A second factor that is required", .installation { ["NPP16_SECOND_FACTOR": "secretariat, co-chair"] }, .serialized)
struct RequiredSecondFactorTests {
    @Test("whoever has none is signed in as far as setting one up, and no further; then for all")
    func required() async throws {
        let (office, address) = try await Cast.server(in: .coChairs)
        let person = await SecondFactorTests.Person(office, address)
        let link = try await person.link()
        #expect(try await person.browser.offer(link).guarded == [])
        let started = try await Browser.gateway.send(await person.completion(link, nil))
        #expect(started.awaitsFactor)
        await person.browser.take(try #require(started.secret))
        let speaker = try await person.browser.speaker()
        for request: any Request in [
            ListCalls(), ListProposals(), ListParties(), ListRules(), ListWebSessions(), ListAccessTokens(),
            IssueAccessToken(name: "A program"),
        ] {
            try await refuses(request, speaker, 403)
        }
        #expect(try await speaker.send(ShowAccount()).person == office)
        try await person.begin()
        _ = try await speaker.send(ConfirmSecondFactor(code: try await person.code()))
        let complete = try await person.browser.speaker()
        #expect(complete.actor.requests == nil)
        try await complete.send(ListWebSessions())
        let second = try await person.link()
        let again = try await Browser.gateway.send(await person.completion(second, try await person.code()))
        #expect(!again.awaitsFactor)
    }

    @Test("nothing is required of a focal point, and no such office is entered from there")
    func others() async throws {
        let (office, address, _) = try await Cast.person()
        let contact = try await Speaker.secretariat.tell(
            AppointOfficeContact(
                office: .secretariat, name: "Somebody of two offices", email: address, language: .english, zone: .utc,
                validFrom: try Cast.day(-1)))
        let browser = await Browser()
        try await browser.enter(address, as: office)
        #expect(try await browser.speaker().actor.requests == nil)
        try await refuses(
            SwitchOffice(secret: try #require(await browser.session), office: ActorID(contact.id)), Browser.gateway, 409
        )
    }
}
