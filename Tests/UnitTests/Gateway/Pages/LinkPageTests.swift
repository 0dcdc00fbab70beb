import Localization
import Models
import Testing

@testable import Gateway

@Suite("Pages behind the links of mails") struct LinkPageTests {
    private func render(_ page: LinkPage) throws -> String { try PageLibrary().render(page) }

    private func contents(_ purpose: LinkPurpose = .acknowledge, done: Line? = nil, note: Line? = nil) -> LinkContents {
        LinkContents(
            purpose: purpose, language: .french, subject: "Un appel", number: NotificationNumber(rawValue: "2026-001"),
            done: done, note: note, expires: .now)
    }

    @Test("They are read in any language; the subject stays in that of the mail", arguments: LanguageTag.allCases)
    func languages(_ language: LanguageTag) throws {
        let page = try render(LinkPage(contents(), PageReader(language: language, place: "/acknowledge/x")))
        #expect(page.contains("<html lang=\"\(language.rawValue)\"") && page.contains("Un appel"))
        #expect(page.contains("<p class=\"lead\" lang=\"fr\"") == (language != .french))
        #expect(page.matches(of: /<a href="\/[a-z]{2}\/acknowledge\/x"/).count == 5)
        #expect(page.matches(of: /type="radio"/).count == 3 && !page.contains(" checked"))
        #expect(page.matches(of: /class="button"/).count == 1)
    }

    @Test("What was answered before stands in the form")
    func before() throws {
        let page = try render(
            LinkPage(contents(done: "forwarded", note: "To <x>"), PageReader(language: .english)))
        #expect(page.contains("value=\"forwarded\" required checked") && page.contains("value=\"To &lt;x&gt;\""))
        #expect(!page.contains("Error:"))
    }

    @Test("What is missing is said first and beside the input, and what was given stays")
    func wrong() throws {
        let reader = PageReader(language: .english)
        let note = try render(LinkPage(contents(), reader, given: .init(answer: .cannotAct, note: "")))
        #expect(note.contains("<title>Error: ") && note.contains("<a href=\"#note\">"))
        #expect(note.contains("aria-describedby=\"note-error\" aria-invalid=\"true\""))
        #expect(note.contains("value=\"cannot-act\" required checked"))
        let answer = try render(LinkPage(contents(), reader, given: .init(answer: nil, note: "A note")))
        #expect(
            answer.contains("<a href=\"#answer-received\">Please choose one") && answer.contains("value=\"A note\""))
        #expect(answer.contains("aria-describedby=\"answer-error\"") && !answer.contains("note-error"))
    }

    @Test("Optional mail is ended by one button, once")
    func unsubscribe() throws {
        let reader = PageReader(language: .english)
        #expect(try render(LinkPage(contents(.unsubscribe), reader)).contains("value=\"One-Click\""))
        let done = try render(LinkPage(contents(.unsubscribe, done: "unsubscribed"), reader))
        #expect(!done.contains("One-Click") && done.contains("role=\"status\">You will no longer receive"))
    }

    @Test(
        "Each end of a change of address is asked what it can say",
        arguments: [
            (AddressEnd.former, AddressLinkState.open, ["confirm", "refuse"]), (.new, .open, ["confirm"]),
            (.former, .confirmed, ["refuse"]), (.new, .confirmed, []), (.former, .carriedOut, []),
            (.new, .refused, []), (.former, .reversible, ["refuse"]), (.former, .restored, []),
        ])
    func address(_ end: AddressEnd, _ state: AddressLinkState, _ buttons: [String]) throws {
        let link = AddressLinkContents(
            end: end, state: state, language: .english, email: EmailAddress(rawValue: "new@example.org"), expires: .now)
        let page = try render(LinkPage(link, PageReader(language: .english)))
        #expect(page.matches(of: /name="decision" value="([a-z]+)"/).map { String($0.1) } == buttons)
        #expect(page.contains("<strong dir=\"ltr\">new@example.org</strong>") == !buttons.isEmpty)
        #expect(page.contains("role=\"status\"") == ![.open, .reversible].contains(state))
        #expect(page.contains("puts your former address back") == (state == .reversible))
    }

    @Test("A link that opens nothing says so, and shows the way on", arguments: LanguageTag.allCases)
    func invalid(_ language: LanguageTag) throws {
        let page = try render(LinkPage(invalid: PageReader(language: language, place: "/unsubscribe/x")))
        #expect(page.contains(Texts(language).text(.linkInvalid)) && page.contains("<h1>"))
        #expect(!page.contains("<form method=\"post\">"))
    }
}
