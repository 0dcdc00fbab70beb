import Foundation
import HTTPTypes
import Localization
import Models
import Testing

@testable import Gateway

@Suite("Pages of forms") struct FormPageTests {
    private let library: PageLibrary

    init() throws { library = try PageLibrary() }

    private func form(_ name: String) -> FormPage.Form {
        FormPage.Form(
            action: "/en/sign-in", secret: "s",
            input: FormPage.Input(
                name: name, label: "A code", type: "text", value: "", autocomplete: "one-time-code", limit: 20),
            button: "Go")
    }

    private func html(_ page: FormPage) -> String { library.render(page.numbered) }

    private func main(_ page: FormPage) -> String { html(page).components(separatedBy: "<main ")[1] }

    @Test("Two forms that ask for the same have inputs of different ids, each with the label that is its own")
    func ids() {
        var page = FormPage(.signInPageTitle, PageReader(language: .english))
        page.forms = [form("address"), form("code")]
        page.sections = ["One office", "Another"].map { FormPage.Section(title: $0, forms: [form("factor")]) }
        let text = main(page)
        let ids = text.matches(of: /<input id="([^"]*)"/).map { String($0.1) }
        let labels = text.matches(of: /\sfor="([^"]*)"/).map { String($0.1) }
        #expect(ids == ["address-1", "code-2", "factor-3", "factor-4"] && labels == ids)
        #expect(text.matches(of: /\sname="factor"/).count == 2)
        #expect(text.contains("aria-labelledby=\"part-1\"") && text.contains("id=\"part-2\""))
    }

    @Test("They stand in the frame of all pages, in every language", arguments: LanguageTag.allCases)
    func frame(_ language: LanguageTag) {
        let reader = PageReader(language: language, place: "/sign-in")
        let text = html(FormPage(.signInPageTitle, reader))
        #expect(text.contains("<html lang=\"\(language.rawValue)\" dir=\"\(language.direction)\">"))
        for other in LanguageTag.allCases where other != language {
            #expect(text.contains("href=\"/\(other.rawValue)/sign-in\" lang=\"\(other.rawValue)\""))
        }
        // The way to the sign-in does not lead back to it.
        #expect(!text.contains("next="))
    }

    @Test("What is wrong stands first with a link to its input, is said beside it, and is in the title of the window")
    func wrong() {
        var page = FormPage(
            .signInPageTitle, PageReader(language: .english), .wrong(.signInAddressWrong, in: "address"))
        page.forms = [form("address"), form("code")]
        let (all, text) = (html(page), main(page))
        #expect(page.status == .unprocessableContent && all.contains("<title>Error: Sign in – "))
        #expect(text.contains("<a href=\"#address-1\">Give an e-mail address"))
        #expect(text.contains("<p class=\"error\" id=\"address-1-error\">Give an e-mail address"))
        #expect(text.matches(of: /aria-describedby="address-1-error" aria-invalid="true"/).count == 1)
    }

    @Test("What no input is at fault of stands first without a link, and what was done is no error")
    func said() {
        let reader = PageReader(language: .english)
        var page = FormPage(.signInPageTitle, reader, .wrong(.formStale))
        page.forms = [form("address")]
        #expect(!main(page).contains("href=\"#") && main(page).contains("The page has become old."))
        let done = FormPage(.signInPageTitle, reader, .said(.signedOut))
        #expect(done.status == .ok && main(done).contains("role=\"status\">You are signed out."))
        #expect(!html(done).contains("Error:") && !main(done).contains("role=\"alert\""))
    }

    private func offer(of count: Int, guarded: Bool = false, isSameBrowser: Bool = true) throws -> SignInOffer {
        let offices = try (0..<count).map { index in
            HeldOffice(
                actor: try #require(ActorID(rawValue: "office-\(index)")), role: .secretariat, isAlternate: false,
                name: Line(cutting: "Officer \(index)"), language: .english, zone: .utc)
        }
        return SignInOffer(
            isSameBrowser: isSameBrowser, offices: isSameBrowser ? offices : [],
            guarded: guarded ? offices.map { $0.actor } : [], expires: .now)
    }

    private func page(_ offer: SignInOffer) -> FormPage {
        FormPage(
            offer, OfficeWords(.english, names: [:]), PageReader(language: .english), .generate(), .generate(), nil)
    }

    @Test("Of several offices none is before the others, one alone is the act of the page")
    func offices() throws {
        let one = main(page(try offer(of: 1)))
        #expect(one.matches(of: /class="button"/).count == 1 && one.contains("Sign in as secretariat"))
        let two = main(page(try offer(of: 2, guarded: true)))
        #expect(two.matches(of: /class="button"/).isEmpty && two.matches(of: /class="button second"/).count == 2)
        #expect(two.matches(of: /name="factor"/).count == 2 && two.contains("Officer 1"))
    }

    @Test("Another browser is offered a link of its own, and told nobody's name")
    func otherBrowser() throws {
        let text = main(page(try offer(of: 1, isSameBrowser: false)))
        #expect(text.contains("name=\"again\" value=\"yes\"") && !text.contains("Officer"))
    }
}
