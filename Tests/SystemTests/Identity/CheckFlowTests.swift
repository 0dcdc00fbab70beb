import Foundation
import Models
import Testing

extension SystemTests.Identity {
    @Test("a form of which others hear is checked first, changed, confirmed, and sent once: the mail is the one shown")
    func checkedForm() async throws {
        let (address, _) = try await secretary("proposer")
        let (owner, reader) = (try await delegation("told-once"), WebBrowser(at: backbone.address))
        let browser = WebBrowser(at: backbone.address)
        try await backbone.signIn(browser, address)
        let place = "/en/actions/propose"
        let before = try await actions()
        let form = try #require(try await browser.get(place).forms.first { $0.action == place })
        let typed = [
            "title": "Survey of shafts", "owner": owner.party.rawValue, "due.day": "30", "due.month": "11",
            "due.year": "2031", "funding": "funded", "priority": "normal", "visibility": "public",
        ]
        let check = try await browser.post(form, typed)
        #expect(check.status == 200)
        for text in [
            "Survey of shafts", "Confirm and send 1 mail", "Mail (French), Inbox", "Responsible for the action",
            "lang=\"fr\"",
        ] { #expect(check.text.contains(text), "\(text): \(check.text)") }
        #expect(
            try await actions() == before && !backbone.mails(to: owner.address).contains { $0.text.contains("shafts") })

        let checked = try #require(check.forms.first { $0.action == place })
        let back = try await browser.post(checked, ["step": "change"])
        #expect(back.status == 200 && back.text.contains("value=\"Survey of shafts\""))
        #expect(back.text.contains("name=\"key\" value=\"\(try #require(form.hidden["key"]))\""))

        // Whoever is written to now was not when it was checked.
        let digest = String(repeating: "0", count: 64)
        let changed = try await browser.post(
            checked, ["step": "confirm", "check.seen": digest, "check.name": "Somebody else"])
        #expect(changed.status == 200 && changed.text.contains("has changed since you looked"))
        #expect(changed.text.contains("No longer: Somebody else"))
        #expect(try await actions() == before)

        #expect(try await reader.post(checked, ["step": "confirm"]).status == 401)
        let sent = try await browser.post(checked, ["step": "confirm"])
        #expect(sent.status == 303 && sent.location?.contains("/en/actions/") == true)
        let again = try await browser.post(checked, ["step": "confirm"])
        #expect(again.status == 303 && again.location == sent.location)
        #expect(try await actions() == before + 1)
        try await eventually("the mail") {
            try backbone.mails(to: owner.address).contains { $0.text.contains("Survey of shafts") }
        }
    }

    @Test("what is sent dry over HTTP says who would hear of it, and the command line prints it: nothing is done")
    func dryCommands() async throws {
        let owner = try await delegation("told-dry")
        let before = try await actions()
        let secretariat = try await backbone.api(as: .secretariat)
        let body = Array(#"{"title":"Dry","owner":"\#(owner.party)","due":"2031-11-30","funding":"funded"}"#.utf8)
        let dry = try await secretariat.exchange(
            "POST", "/api/v1/actions", body: body, headers: ["NPP16-Dry-Run": "true"])
        #expect(
            dry.status == 200 && dry.text.contains("\"mails\":1") && dry.text.contains("\"partyName\""), "\(dry.text)")
        #expect(!dry.text.contains("\"events\""))
        for (value, status) in [("perhaps", 422), ("false", 200)] {
            let answer = try await secretariat.exchange(
                "POST", "/api/v1/actions", body: body, headers: ["NPP16-Dry-Run": value])
            #expect(answer.status == status, "\(value)")
        }
        #expect(try await actions() == before + 1)
        let printed = try await backbone.npp16(
            "actions", "propose", "--title", "Dry", "--owner", owner.party.rawValue, "--due", "2031-11-30", "--dry-run",
            "--as", "secretariat")
        #expect(printed.end.isSuccess && printed.output.contains("Nothing was sent."), "\(printed)")
        #expect(printed.output.contains("by 1 mail and in the inbox") && printed.output.contains("Responsible for"))
        let refused = try await backbone.npp16("actions", "show", "1", "--dry-run", "--as", "secretariat")
        #expect(!refused.end.isSuccess)
        #expect(try await actions() == before + 1)
    }

    private func actions() async throws -> Int {
        try await backbone.database.count("SELECT count(*) FROM working_group.action")
    }

    /// A party with a focal point in office who reads French, of whom the notifications service knows.
    func delegation(_ name: String) async throws -> (party: PartyID, address: String) {
        let secretariat = try await backbone.api(as: .secretariat)
        let party = try #require(PartyID(rawValue: name))
        let address = "\(name)@example.org"
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: "Party \(name)"), kind: .memberState, region: "AG"))
        let contact = try await secretariat.send(
            NominateFocalPoint(
                party: party, name: "A focal point", email: try #require(EmailAddress(rawValue: address)),
                language: .french, zone: .utc, validFrom: Instant.now.date, letter: "A letter"))
        try await eventually("the contact") {
            try await backbone.database.count(
                "SELECT count(*) FROM notifications.contact WHERE id = '\(contact.id)'") == 1
        }
        return (party, address)
    }
}
