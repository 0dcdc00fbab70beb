import Foundation
import Models
import Testing

extension SystemTests.Identity {
    /// The address of the page that a link in the newest mail to somebody opens.
    private func page(_ purpose: LinkPurpose, to address: String) async throws -> String {
        try await eventually("the mail to \(address)") {
            try self.backbone.mails(to: address).contains { $0.link(purpose.rawValue) != nil }
        }
        return try #require(try backbone.mails(to: address).compactMap { $0.link(purpose.rawValue) }.last)
    }

    private func decision(_ page: String, _ word: String, by reader: WebBrowser) async throws -> WebBrowser.Page {
        try await reader.exchange("POST", page, "decision=\(word)")
    }

    private func asks(_ browser: WebBrowser, for next: String) async throws -> WebBrowser.Page {
        let account = try await browser.get("/account")
        let form = try #require(account.forms.first { $0.action.hasSuffix("/account/address") })
        return try await browser.post(form, ["address": next])
    }

    @Test("an address is changed from the account: looking at the links changes nothing, both ends confirm by a button")
    func addressChange() async throws {
        let (address, contact) = try await secretary("mover")
        let next = "moved@example.org"
        let (browser, reader) = (WebBrowser(at: backbone.address), WebBrowser(at: backbone.address))
        try await backbone.signIn(browser, address)
        for wrong in ["nobody", "MOVER@example.org"] {
            #expect(try await asks(browser, for: wrong).status == 422, "\(wrong)")
        }
        let asked = try await asks(browser, for: next)
        #expect(asked.status == 200 && asked.message?.contains("to each of the two addresses") == true)
        let former = try await page(.formerAddress, to: address)
        let new = try await page(.newAddress, to: next)
        for (link, buttons) in [(former, ["confirm", "refuse"]), (new, ["confirm"])] {
            for method in ["GET", "HEAD", "GET"] { #expect(try await reader.exchange(method, link, nil).status == 200) }
            let shown = try await reader.get(link)
            #expect(shown.text.contains("<strong dir=\"ltr\">\(next)</strong>"))
            let found = shown.text.matches(of: /name="decision" value="([a-z]+)"/).map { String($0.1) }
            #expect(found == buttons)
        }
        for (link, word) in [(new, "refuse"), (new, "other"), (former, "")] {
            #expect(try await decision(link, word, by: reader).status == 422, "\(word)")
        }
        // Neither is the link of the other end, nor one that was made up.
        for link in [
            former.replacing("/former-address/", with: "/new-address/"),
            new.replacing("/new-address/", with: "/former-address/"), "/new-address/short",
            LinkPurpose.newAddress.route.filled(with: [LinkSecret.generate().rawValue]),
        ] {
            #expect(try await reader.get(link).status == 404)
            #expect(try await decision(link, "confirm", by: reader).status == 404)
        }
        #expect(try await decision(new, "confirm", by: reader).text.contains("once the other end has confirmed it"))
        #expect(try await decision(former, "confirm", by: reader).text.contains("The address has changed."))
        #expect(try await reader.get(former).status == 404)
        #expect(try await browser.get("/account").status == 200)
        let again = WebBrowser(at: backbone.address)
        try await backbone.signIn(again, next, office: contact.rawValue)
    }

    @Test("whoever did not ask for it says so, and everybody who was signed in is out")
    func addressRefused() async throws {
        let (address, _) = try await secretary("owner")
        let (intruder, reader) = (WebBrowser(at: backbone.address), WebBrowser(at: backbone.address))
        try await backbone.signIn(intruder, address)
        #expect(try await asks(intruder, for: "intruder@example.org").status == 200)
        let former = try await page(.formerAddress, to: address)
        let new = try await page(.newAddress, to: "intruder@example.org")
        #expect(try await decision(former, "refuse", by: reader).text.contains("The address stays as it was"))
        #expect(try await decision(new, "confirm", by: reader).status == 404)
        try await eventually("the intruder is out", within: .seconds(60)) {
            try await intruder.get("/account").status != 200
        }
    }
}
