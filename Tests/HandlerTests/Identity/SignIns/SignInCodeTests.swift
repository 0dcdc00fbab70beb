import Messaging
import Models
import Reactor
import TestSupport
import Testing

@Suite("Signing in by a code of the secretariat", .installation, .serialized)
struct SignInCodeTests {
    @Test("the secretariat prints a code, which signs in once, in any browser, however it is typed")
    func code() async throws {
        let (office, _, _) = try await Cast.person()
        let print = PrintSignInCode(person: office, reason: "Called back at the ministry's number.")
        for speaker in [Speaker.coChair, .ops] { try await refuses(print, speaker, 403) }
        let printed = try await Speaker.secretariat.repeating(print)
        let code = try #require(printed.code)
        let typed = try #require(SignInCode(rawValue: code.rawValue.lowercased().replacing("-", with: " ")))
        #expect(typed == code)
        let browser = await Browser()
        let offer = try await Browser.gateway.send(
            ShowSignIn(secret: nil, code: typed, browser: browser.digest))
        #expect(offer.isSameBrowser && offer.offices.map(\.actor) == [office])
        let completion = CompleteSignIn(
            secret: nil, code: typed, browser: browser.digest, office: office, agent: nil, network: "192.0.2.3")
        let started = try await Browser.gateway.send(completion)
        #expect(started.secret != nil)
        try await refuses(completion, Browser.gateway, 404)
    }

    @Test("whom a code is printed for is told by mail, at once and without what the secretariat has noted")
    func told() async throws {
        let (office, address, _) = try await Cast.person()
        let contact = try #require(ContactID(rawValue: office.rawValue))
        try await Speaker.secretariat.tell(CorrectFocalPoint(contact: contact, reason: "Asked.", language: .spanish))
        try await Speaker.secretariat.tell(PrintSignInCode(person: office, reason: "Called back at the ministry."))
        try await Installation.running.sendMail()
        let mail = try #require(try await Installation.running.mails(to: address).last)
        #expect(mail.text.contains("Se ha impreso un código para acceder en su nombre"))
        #expect(mail.text.contains("avise de inmediato a la secretaría") && !mail.text.contains("ministry"))
        #expect(mail.secret(.signIn) == nil && mail.secret(.unsubscribe) == nil)
        let year = try await Cast.today.rawValue.prefix(4)
        #expect(mail.text.contains(year))
    }

    @Test("no code is printed for whom nobody knows, and none that was made up opens anything")
    func strangers() async throws {
        try await refuses(
            PrintSignInCode(person: "nobody-of-all", reason: "A call."), Speaker.secretariat, 422, field: "person")
        try await refuses(
            ShowSignIn(secret: nil, code: .generate(), browser: nil), Browser.gateway, 404)
        try await refuses(ShowSignIn(secret: nil, code: nil, browser: nil), Browser.gateway, 422)
    }

    @Test("a code says nothing of anybody, and letters that are taken for digits are these")
    func form() {
        #expect(SignInCode(rawValue: "oil0-1111-1111") == SignInCode(rawValue: "0110-1111-1111"))
        for text in ["", "AAAA-AAAA-AAA", "AAAA-AAAA-AAAU", "AAAA-AAAA-AAAAA"] {
            #expect(SignInCode(rawValue: text) == nil)
        }
        #expect(Set((0..<200).map { _ in SignInCode.generate() }).count == 200)
    }
}
