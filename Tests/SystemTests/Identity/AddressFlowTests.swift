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

    /// The page that the newest link to somebody opens, once another one was sent than before.
    private func page(_ purpose: LinkPurpose, to address: String, after known: String) async throws -> String {
        try await eventually("another link to \(address)") { try await self.page(purpose, to: address) != known }
        return try await page(purpose, to: address)
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
        // The link that confirmed it is forgotten once the change is known everywhere.
        try await eventually("the link is over") { try await reader.get(former).status == 404 }
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

    @Test("a change that was carried out is told at both ends, and the former one puts it back by a button")
    func addressRestored() async throws {
        let (address, contact) = try await secretary("keeper")
        let next = "taken@example.org"
        let (intruder, reader) = (WebBrowser(at: backbone.address), WebBrowser(at: backbone.address))
        try await backbone.signIn(intruder, address)
        #expect(try await asks(intruder, for: next).status == 200)
        let asked = try await page(.formerAddress, to: address)
        #expect(try await decision(asked, "confirm", by: reader).status == 200)
        #expect(try await decision(try await page(.newAddress, to: next), "confirm", by: reader).status == 200)
        let former = try await page(.formerAddress, to: address, after: asked)
        #expect(try backbone.mails(to: next).allSatisfy { $0.link(LinkPurpose.formerAddress.rawValue) == nil })
        #expect(try await reader.get(asked).status == 404)

        for method in ["GET", "HEAD", "GET"] { #expect(try await reader.exchange(method, former, nil).status == 200) }
        let shown = try await reader.get(former)
        #expect(shown.text.contains("<strong dir=\"ltr\">\(next)</strong>"))
        #expect(shown.text.contains("Your address has changed:") && !shown.text.contains("value=\"confirm\""))
        #expect(try await intruder.get("/account").status == 200)
        for word in ["", "other"] { #expect(try await decision(former, word, by: reader).status == 422, "\(word)") }
        #expect(try await decision(former, "confirm", by: reader).status == 404)
        for _ in 0..<2 {
            let pressed = try await decision(former, "refuse", by: reader)
            #expect(pressed.status == 200 && pressed.text.contains("Your former address is on record again"))
            #expect(!pressed.text.contains(next))
        }
        try await eventually("the intruder is out", within: .seconds(60)) {
            try await intruder.get("/account").status != 200
        }
        try await eventually("both ends are told") {
            try [address, next].allSatisfy {
                try self.backbone.mails(to: $0).contains { $0.text.contains("A change of address was put back") }
            }
        }
        // One of its own holds them beside the register and its corrections; no event, receipt, ledger or log does.
        let search = PersonalDataSearch(backbone: backbone, words: [address, next], known: [:])
        #expect(
            try await search.tables().subtracting(["working_group.office_contact", "working_group.correction"]) == [
                "working_group.address_change"
            ])
        #expect(try search.logs() == [])
        let owner = WebBrowser(at: backbone.address)
        try await backbone.signIn(owner, address, office: contact.rawValue)
        let inbox = try await owner.get("/inbox")
        #expect(inbox.text.contains("Address of a contact put back: secretariat") && !inbox.text.contains(next))
    }
}
