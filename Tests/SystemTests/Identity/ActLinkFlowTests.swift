import Foundation
import Models
import Testing

extension SystemTests.Identity {
    @Test(
        "from the mail to the done act in two steps, in the reader's language and without signing in; a receipt follows"
    )
    func actLink() async throws {
        let (party, address) = try await delegation("acting")
        let (number, mail) = try await asked(party, at: address, "Survey of dams")
        #expect(mail.text.contains("Lire et répondre, sans vous connecter"))
        let reader = WebBrowser(at: backbone.address)
        let page = try await open(try #require(mail.link("l")), by: reader)
        #expect(page.status == 200 && page.text.contains("<html lang=\"fr\""))
        #expect(page.text.contains("Survey of dams") && page.text.contains("Ce n’est pas vous"))
        // Who acts by a link is at home in nothing else.
        for place in ["/fr/me", "/fr/account", "/acts", "/account/sign-out"] {
            #expect(!page.text.contains("href=\"\(place)\"") && !page.text.contains("action=\"\(place)\""), "\(place)")
        }
        #expect(page.text.contains("name=\"robots\" content=\"noindex\""))
        let form = try await accepting(page, by: reader)
        let accepted = try await done(form, by: reader)
        #expect(accepted.status == 303 && accepted.location?.contains("/actions/\(number)") == true)
        let after = try await reader.get(try #require(accepted.location))
        #expect(after.status == 200 && after.text.contains("Acceptée"))
        let receipt = try await eventually("the receipt") {
            try backbone.mails(to: address).compactMap { $0.link("not-me") }.last
        }
        // Sent twice it is the same act.
        #expect(try await done(form, by: reader).location == accepted.location)
        let ask = try await reader.get(receipt)
        #expect(ask.status == 200 && ask.text.contains("Prévenir le secrétariat"))
        #expect(try await reader.exchange("POST", receipt, "").text.contains("Le secrétariat est prévenu"))
        let over = try await eventually("the link is over") { () async throws -> WebBrowser.Page? in
            let page = try await reader.get(try #require(mail.link("l")))
            return page.status == 404 ? page : nil
        }
        #expect(over.text.contains("/fr/sign-in?next="))
        #expect(try backbone.mails(to: address).compactMap { $0.link("not-me") }.count == 1)
    }

    @Test("the link of a mail leads to no page and no form of something else, and to no API")
    func actLinkElsewhere() async throws {
        let (party, address) = try await delegation("bounded")
        let (number, mail) = try await asked(party, at: address, "Survey of shafts")
        let (other, _) = try await asked(party, at: address, "Survey of pits")
        let (link, reader) = (try #require(mail.link("l")), WebBrowser(at: backbone.address))
        #expect(try await reader.get("\(link)/actions/\(number)").status == 200)
        for place in ["actions/\(other)", "actions/\(other)/move", "actions/\(number)/revise", "actions/propose"] {
            #expect(try await reader.get("\(link)/\(place)").status == 403, "\(place)")
        }
        for place in ["account", "me", "sign-in", "api/v1/actions/\(number)", "administration", "parties/\(party)"] {
            #expect(try await reader.get("\(link)/\(place)").status == 404, "\(place)")
        }
        let moves = "/api/v1/actions/\(number)/moves"
        #expect(try await reader.exchange("POST", "\(link)\(moves)", "{\"move\":\"accept\"}").status == 404)
        let secret = try #require(link.split(separator: "/").last)
        let forged = try await reader.exchange(
            "POST", moves, "{\"move\":\"accept\"}",
            ["NPP16-Mail-Link": String(secret), "Content-Type": "application/json", "Accept": "application/json"])
        #expect(forged.status == 401, "\(forged.text)")
        // A page of somebody else sends nothing by it.
        let form = try await accepting(try await reader.get("\(link)/actions/\(number)"), by: reader)
        let foreign = try await reader.post(form, headers: ["Origin": "https://elsewhere.example"])
        #expect(foreign.status == 403)
        #expect(
            try await backbone.database.count(
                "SELECT count(*) FROM working_group.action WHERE number = \(number) AND state = 'proposed'") == 1)
    }

    /// A page by its address, also where one is led on.
    private func open(_ address: String, by reader: WebBrowser) async throws -> WebBrowser.Page {
        var page = try await reader.get(address)
        for _ in 0..<3 where [303, 308].contains(page.status) {
            page = try await reader.get(try #require(page.location))
        }
        return page
    }

    /// The form to which the first act of a page leads.
    private func accepting(_ page: WebBrowser.Page, by reader: WebBrowser) async throws -> WebBrowser.Form {
        let act = try #require(page.text.firstMatch(of: /href="([^"]*\/l\/[^"]*\/move\?move=accept)"/))
        let shown = try await reader.get(String(act.1))
        #expect(shown.status == 200)
        return try #require(shown.forms.first { $0.action.hasSuffix("/move") })
    }

    /// Sends a form, and confirms who hears of it.
    private func done(_ form: WebBrowser.Form, by reader: WebBrowser) async throws -> WebBrowser.Page {
        let check = try await reader.post(form, ["move": "accept"])
        guard check.status == 200 else { return check }
        return try await reader.post(try #require(check.forms.first { $0.action == form.action }), ["step": "confirm"])
    }

    /// An action that a party is asked to take up, and the mail that asks.
    private func asked(
        _ party: PartyID, at address: String, _ title: Line
    ) async throws -> (number: Int, mail: ReceivedMail) {
        let secretariat = try await backbone.api(as: .secretariat)
        let due = Instant.now.date.advanced(byDays: 200)
        let action = try await secretariat.send(ProposeAction(title: title, owner: party, due: due))
        let mail = try await eventually("the mail") {
            try backbone.mails(to: address).last { $0.text.contains(title.rawValue) }
        }
        return (action.number, mail)
    }
}
