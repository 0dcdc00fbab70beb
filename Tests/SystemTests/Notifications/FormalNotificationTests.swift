import Foundation
import Messaging
import Models
import Testing

extension SystemTests.FormalNotifications {
    @Suite("From the draft to the answers", .serialized)
    struct FormalNotificationTests {
        let backbone: Backbone
        let secretariat: API

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
        }

        @Test(
            "a link answers by POST alone, for one purpose; a reminder goes to the silent ones and refers to the first")
        func answered() async throws {
            let spoken = try await enter("spoken", "EEG", .french)
            let silent = try await enter("silent", "EEG", .english)
            let first = try await sent(to: "focal points of EEG")
            let link = try #require(try await mail(to: "spoken").link("acknowledge")?.path)
            let api = try await backbone.api(as: nil)

            let page = try await api.exchange("GET", link)
            #expect(page.status == 200 && page.text.contains("lang=\"fr\"") && page.text.contains("Réponse"))
            #expect(page.headers["cache-control"] == "no-store")
            #expect(try await report(first).totals == ["none": 2])
            let wrong = try await post(api, link, "answer=forwarded&note=+")
            #expect(wrong.status == 422 && wrong.text.contains("Veuillez indiquer"))
            #expect(try await report(first).totals == ["none": 2])
            let elsewhere = link.replacing("/acknowledge/", with: "/unsubscribe/")
            #expect(try await api.exchange("GET", elsewhere).status == 404)
            #expect(try await post(api, elsewhere, "List-Unsubscribe=One-Click").status == 404)

            for _ in 0..<2 {
                let done = try await post(api, link, "answer=forwarded&note=The+ministry+of+%3Cmines%3E")
                #expect(done.status == 200 && done.text.contains("&lt;mines&gt;"))
            }
            let report = try await report(first)
            #expect(report.byRegion["EEG"] == ["none": 1, "forwarded": 1])
            #expect(report.recipients.map(\.party) == [silent, spoken])
            #expect(report.recipients[1].note == "The ministry of <mines>")
            let answers = try await backbone.database.count(
                "SELECT count(*) FROM notifications.acknowledgement WHERE recipient = 'fp-spoken'")
            #expect(answers == 1)

            let reminder = try await sent(to: "silent on \(first)", refersTo: first)
            #expect(try await secretariat.send(ListRecipients(notification: reminder)).items.map(\.party) == [silent])
            let mail = try await eventually("the reminder") {
                try backbone.mails(to: "silent@example.org").first { $0.text.contains("\(reminder)") }
            }
            #expect(mail.field("References")?.contains("thread.notifications.\(first)@") == true)
            let own = try await backbone.api(as: .focalPoint(silent))
            _ = try await own.send(AcknowledgeNotification(notification: first, answer: .received))
            #expect(try await self.report(first).totals == ["received": 1, "forwarded": 1])
            let stranger = try await backbone.api(as: .focalPoint(spoken))
            #expect(
                try await stranger.attempt(AcknowledgeNotification(notification: reminder, answer: .received)).status
                    == 403)

            try await backbone.database.execute(
                "UPDATE notifications.mail_link SET expires_at = now() - interval '1 second'")
            let expired = try await api.exchange("GET", link)
            #expect(expired.status == 404 && expired.text.contains("n’est pas valable"))
            #expect(try await post(api, link, "answer=received").status == 404)
        }

        @Test("what is for information can be unsubscribed in one click, what is formal cannot")
        func unsubscribed() async throws {
            let reader = try await enter("reader", "WEOG", .spanish)
            _ = try await sent(to: "focal points of party reader", kind: .information)
            let mail = try await mail(to: "reader")
            let link = try #require(mail.link("unsubscribe"))
            #expect(mail.field("List-Unsubscribe") == "<\(link)>")
            #expect(mail.field("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")
            let api = try await backbone.api(as: nil)
            let path = try #require(link.path)
            #expect(try await api.exchange("GET", path).text.contains("¿Desea"))
            #expect(try await post(api, path, "").status == 422)
            #expect(try await subscribed(reader)[.information] == true)
            #expect(try await post(api, path, "List-Unsubscribe=One-Click").status == 200)
            #expect(try await subscribed(reader)[.information] == false)

            let next = try await draft(to: "focal points of party reader, plus co-chairs", kind: .information)
            let preview = try await secretariat.send(PreviewNotification(notification: next.id))
            #expect(preview.recipients.map(\.recipient.rawValue) == ["co-chairs"])
            #expect(preview.blocked.map(\.recipient.rawValue) == ["fp-reader"])
            let formal = try await draft(to: "focal points of party reader")
            let reached = try await secretariat.send(PreviewNotification(notification: formal.id)).recipients
            #expect(reached.map(\.recipient.rawValue) == ["fp-reader"])
            let focalPoint = try await backbone.api(as: .focalPoint(reader))
            let contact = try #require(ContactID(rawValue: "fp-reader"))
            let refused = try await focalPoint.attempt(
                ChangeSubscription(contact: contact, category: .formal, isSubscribed: false))
            #expect(refused.status == 422 && refused.problem?.errors?.first?.field == "category")
        }
    }
}

extension SystemTests.FormalNotifications.FormalNotificationTests {
    func party(_ name: String, _ region: Region) async throws -> PartyID {
        let party = try #require(PartyID(rawValue: name))
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: name), kind: .memberState, region: region))
        return party
    }

    private func nominate(_ name: String, id: String, _ language: LanguageTag) async throws {
        let party = try #require(PartyID(rawValue: name))
        let email = try #require(EmailAddress(rawValue: "\(name)@example.org"))
        _ = try await secretariat.send(
            NominateFocalPoint(
                id: ContactID(rawValue: id), party: party, name: "A focal point", email: email, language: language,
                zone: try "UTC".zone, validFrom: CalendarDate(daysSince1970: 0), letter: "L"))
    }

    /// A state with a focal point whom the notifications service knows.
    func enter(_ name: String, _ region: Region, _ language: LanguageTag) async throws -> PartyID {
        let party = try await party(name, region)
        try await nominate(name, id: "fp-\(name)", language)
        let expression = try RoleExpression(parsing: "focal points of \(region.rawValue)")
        try await eventually("the focal point of \(name)") {
            try await secretariat.send(PreviewRecipients(expression: expression)).recipients.contains {
                $0.party == party
            }
        }
        return party
    }

    func draft(
        to: String, kind: NotificationClass = .formal, refersTo: NotificationNumber? = nil
    ) async throws -> FormalNotification {
        try await secretariat.send(
            DraftNotification(
                reference: "WG/2026/1", kind: kind, to: try RoleExpression(parsing: to),
                wordings: [
                    NotificationWording(
                        language: .english, authority: .official, subject: "Nominations", body: "Please nominate."),
                    NotificationWording(
                        language: .arabic, authority: .courtesy, subject: "ترشيحات", body: "يرجى الترشيح."),
                ], actionRequiredBy: CalendarDate(rawValue: "2027-03-31"), refersTo: refersTo))
    }

    private func send(
        _ draft: FormalNotification, _ preview: NotificationPreview
    ) async throws -> FormalNotification {
        try await secretariat.send(SendNotification(notification: draft.id, confirmation: preview.digest))
    }

    func sent(
        to: String, kind: NotificationClass = .formal, refersTo: NotificationNumber? = nil
    ) async throws -> NotificationNumber {
        let draft = try await draft(to: to, kind: kind, refersTo: refersTo)
        let preview = try await secretariat.send(PreviewNotification(notification: draft.id))
        return try #require(try await send(draft, preview).number)
    }

    func mail(to name: String) async throws -> ReceivedMail {
        try await eventually("mail to \(name)") { try backbone.mails(to: "\(name)@example.org").first }
    }

    func report(_ number: NotificationNumber) async throws -> AcknowledgementReport {
        try await secretariat.send(ReportAcknowledgements(notification: number))
    }

    func subscribed(_ party: PartyID) async throws -> [MailCategory: Bool] {
        let items = try await secretariat.send(ListSubscriptions(party: party)).items
        return Dictionary(uniqueKeysWithValues: items.map { ($0.category, $0.isSubscribed) })
    }

    func post(_ api: API, _ path: String, _ form: String) async throws -> API.Answer {
        try await api.exchange(
            "POST", path, body: Array(form.utf8), headers: ["Content-Type": "application/x-www-form-urlencoded"])
    }
}

extension String {
    /// Of an address: path and query.
    var path: String? {
        guard let components = URLComponents(string: self) else { return nil }
        return components.path + (components.query.map { "?\($0)" } ?? "")
    }

    fileprivate var zone: TimeZoneName { get throws { try #require(TimeZoneName(rawValue: self)) } }
}
