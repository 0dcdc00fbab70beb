import Foundation
import Localization
import Models
import Testing

@testable import Gateway

@Suite("Pages of forms") struct FormPageTests {
    private func form(_ name: String) -> FormPage.Form {
        FormPage.Form(
            action: "/sign-in", secret: "s",
            input: FormPage.Input(
                name: name, label: "A code", type: "text", value: "", autocomplete: "one-time-code", limit: 20),
            button: "Go")
    }

    @Test("Two forms that ask for the same have inputs of different ids, each with the label that is its own")
    func ids() throws {
        var page = FormPage(.signInPageTitle, in: .english, PublicPath(url: ""))
        page.forms = [form("address"), form("code")]
        page.sections = ["One office", "Another"].map {
            FormPage.Section(title: $0, items: [FormPage.Item(form: form("factor"))])
        }
        let html = page.html(try FormPage.library())
        let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        let labels = html.matches(of: /\sfor="([^"]*)"/).map { String($0.1) }
        #expect(ids == ["address-1", "code-2", "factor-3", "factor-4"] && labels == ids)
        #expect(html.matches(of: /\sname="factor"/).count == 2)
    }
}
