import Models
import Testing

extension SystemTests.Identity {
    @Test("times are given by the clock of the zone that is chosen in the form, and shown by it again")
    func timesOfForms() async throws {
        let (address, _) = try await secretary("planner")
        let browser = WebBrowser(at: backbone.address)
        try await backbone.signIn(browser, address)
        func form(_ place: String) async throws -> (page: WebBrowser.Page, form: WebBrowser.Form) {
            let page = try await browser.get(place)
            return (page, try #require(page.forms.first { $0.action == place }, "\(page.text)"))
        }
        let plan = try await form("/en/sessions/plan")
        #expect(plan.page.text.contains("By the clock of the time zone chosen in this form."))
        var typed = ["title": "A session by its clock", "format": "online", "zone": "Africa/Nairobi"]
        for (name, hour) in [("startsAt", "10:00"), ("endsAt", "18:30")] {
            typed.merge(["\(name).day": "4", "\(name).month": "5", "\(name).year": "2031", "\(name).time": hour]) { $1 }
        }
        // Who hears of it is checked first, where anybody does.
        var sent = try await browser.post(plan.form, typed)
        if let check = sent.forms.first(where: { $0.action == "/en/sessions/plan" }) {
            #expect(sent.text.contains("10:00"), "\(sent.text)")
            sent = try await browser.post(check, ["step": "confirm"])
        }
        let place = try #require(sent.location, "\(sent.text)")
        let id = try #require(place.split(separator: "/").last.map(String.init))
        let secretariat = try await backbone.api(as: .secretariat)
        func times() async throws -> [String] {
            let session = try await secretariat.send(ShowSession(session: try #require(SessionID(rawValue: id))))
            return [session.startsAt.description, session.endsAt.description]
        }
        #expect(try await times() == ["2031-05-04T07:00:00Z", "2031-05-04T15:30:00Z"])

        let revise = try await form("/en/sessions/\(id)/revise")
        for hour in ["10:00", "18:30"] { #expect(revise.page.text.contains("value=\"\(hour)\""), "\(hour)") }
        // Nothing of its times is changed by who changes its title, and the hour stays where the zone is another.
        for (changes, expected) in [
            (["title": "Another title"], ["2031-05-04T07:00:00Z", "2031-05-04T15:30:00Z"]),
            (["zone": "Europe/Paris"], ["2031-05-04T08:00:00Z", "2031-05-04T16:30:00Z"]),
        ] {
            typed.merge(changes.merging(["reason": "It was asked for."]) { $1 }) { $1 }
            var sent = try await browser.post(try await form("/en/sessions/\(id)/revise").form, typed)
            if let check = sent.forms.first(where: { $0.action == "/en/sessions/\(id)/revise" }) {
                sent = try await browser.post(check, ["step": "confirm"])
            }
            #expect(sent.status == 303, "\(sent.text)")
            #expect(try await times() == expected)
        }
    }
}
