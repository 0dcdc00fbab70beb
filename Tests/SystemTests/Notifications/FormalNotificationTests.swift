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

        @Test("labels decide whom it reaches, each in its language; the snapshot has the reasons; a gap is named")
        func resolved() async throws {
            let set = try await SmallSet(backbone)
            let proposal = try await set.proposal(from: "GRULAC").number
            let arab = try await enter("arab", "GRULAC", .arabic)
            let russian = try await enter("russian", "GRULAC", .russian)
            let vacant = try await party("vacant", "GRULAC")
            _ = try await enter("elsewhere", "WEOG", .french)
            let draft = try await draft(
                to: "focal points of the label regions of \(proposal), minus focal points of party \(russian)",
                cc: "co-chairs, plus focal points of party \(russian)")
            let preview = try await secretariat.send(PreviewNotification(notification: draft.id))
            #expect(preview.recipients.map(\.recipient.rawValue).sorted() == ["co-chairs", "fp-arab", "fp-russian"])
            #expect(preview.blocked.contains { $0.party == vacant && $0.why.rawValue.contains("No focal point") })
            let arabic = try #require(preview.messages.first { $0.language == .arabic })
            #expect(arabic.wording == .arabic && arabic.html.contains("dir=\"rtl\"") && arabic.text.contains("ترجمة"))
            #expect(preview.messages.first { $0.language == .russian }?.wording == .english)
            let kept = try await backbone.database.count(
                "SELECT count(*) FROM notifications.notification_recipient WHERE notification = '\(draft.id)'")
            #expect(kept == 0)

            let sent = try await send(draft, preview)
            let number = try #require(sent.number)
            #expect(number == preview.number)
            let listed = try await secretariat.send(ListRecipients(notification: number)).items
            #expect(listed == preview.recipients.sorted { $0.recipient.rawValue < $1.recipient.rawValue })
            let reasons = listed.first { $0.party == arab }?.reasons.map(\.rawValue)
            #expect(reasons == ["focal points of the label regions of \(proposal)"])
            #expect(listed.first { $0.party == russian }?.recipientClass == .cc)

            let mail = try await mail(to: "arab")
            #expect(mail.html.contains("<html lang=\"ar\" dir=\"rtl\">"))
            #expect(mail.text.contains("\(proposal)") && mail.link("acknowledge")?.hasSuffix("?lang=ar") == true)
            #expect(mail.field("Auto-Submitted") == "auto-generated" && mail.field("List-Unsubscribe") == nil)
            let copied = try await self.mail(to: "russian")
            #expect(copied.link("acknowledge") == nil)
            let deadline =
                "не позднее 31 марта 2027 года, конец дня (UTC+3); по вашему времени: 31 марта 2027 года, 21:00 (UTC)"
            #expect(copied.text.contains(deadline), "\(copied.text)")
            let inbox = try await backbone.api(as: .coChair).send(ListInboxItems()).items
            let item = inbox.first { $0.about.rawValue == "notifications/\(number)" }
            #expect(item?.text.rawValue.hasPrefix("Action required by 31 March 2027, end of the day") == true)
            let alarm = try await secretariat.send(ListInboxItems(lang: .spanish)).items.first {
                $0.about.rawValue == "notifications/\(number)" && $0.subject.rawValue.contains("vacant")
            }
            #expect(alarm?.text.rawValue.contains("\(number)") == true && alarm?.language == .spanish)
        }

        @Test("nothing leaves unless the preview of now is confirmed; confirmed twice, it leaves once")
        func confirmed() async throws {
            _ = try await enter("firm", "AG", .english)
            _ = try await party("vacated", "AG")
            let draft = try await draft(to: "focal points of parties firm, vacated")
            let preview = try await eventually("the register") {
                let answer = try await secretariat.attempt(PreviewNotification(notification: draft.id))
                return answer.status == 200 ? try JSON.decode(NotificationPreview.self, from: answer.body) : nil
            }
            let other = ContentDigest(hash: Array(repeating: 7, count: 32))
            let refused = try await secretariat.attempt(
                SendNotification(notification: draft.id, confirmation: other))
            #expect(refused.status == 409 && refused.problem?.errors?.first?.field == "confirmation")

            // Whoever comes into office meanwhile was not confirmed.
            try await nominate("vacated", id: "fp-vacated", .english)
            let late = try await eventually("the second focal point") {
                let now = try await secretariat.send(PreviewNotification(notification: draft.id))
                return now.recipients.count == 2 ? now : nil
            }
            let stale = SendNotification(notification: draft.id, confirmation: preview.digest)
            #expect(try await secretariat.attempt(stale).status == 409)

            let confirm = SendNotification(notification: draft.id, confirmation: late.digest)
            async let first = secretariat.attempt(confirm)
            async let second = secretariat.attempt(confirm)
            #expect(Set([try await first.status, try await second.status]) == [200, 409])
            let rows = try await backbone.database.count(
                "SELECT count(*) FROM notifications.delivery WHERE notification = '\(draft.id)'")
            #expect(rows == 2)
        }

        @Test("numbers have no gaps, whoever sends at the same time; what was sent is a record")
        func numbered() async throws {
            _ = try await enter("counted", "AP", .english)
            var drafts: [FormalNotification] = []
            for _ in 0..<4 { drafts.append(try await draft(to: "focal points of party counted")) }
            for draft in drafts {
                let preview = try await secretariat.send(PreviewNotification(notification: draft.id))
                _ = try await send(draft, preview)
            }
            let archive = try await backbone.api(as: nil).send(ListNotifications()).items.compactMap(\.number)
            #expect(archive == archive.sorted(by: >))
            #expect(archive.reversed().map(\.place) == Array(1...archive.count))
            let again = try await secretariat.attempt(
                DraftNotification(
                    id: drafts[0].id, reference: "other", to: try RoleExpression(parsing: "secretariat"),
                    wordings: drafts[0].wordings))
            #expect(again.status == 409)
            await #expect(throws: (any Error).self) {
                try await backbone.database.execute(
                    "UPDATE notifications.notification SET reference = 'x' WHERE state = 'sent'")
            }
            await #expect(throws: (any Error).self) {
                try await backbone.database.execute("DELETE FROM notifications.notification_recipient")
            }
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

        @Test("what is wrong is refused with the field and the place; who may not does not")
        func refused() async throws {
            let wordings = [NotificationWording(language: .english, authority: .official, subject: "S", body: "B")]
            func attempt(_ fields: String) async throws -> Problem? {
                let text = try JSON.text(wordings)
                let body = "{\"reference\":\"R\",\"wordings\":\(text),\(fields)}"
                let answer = try await secretariat.exchange("POST", "/api/v1/notifications", body: Array(body.utf8))
                #expect(answer.status == 422)
                return answer.problem
            }
            let misspelt = try await attempt("\"to\":\"focal points of Mars\"")
            #expect(misspelt?.errors?.first?.field == "to")
            #expect(misspelt?.errors?.first?.detail.contains("MARS") == true)
            #expect(try await attempt("\"to\":\"focal points minus opted out\"")?.errors?.first?.field == "to")
            #expect(
                try await attempt("\"to\":\"secretariat\",\"refersTo\":\"2020-001\"")?.errors?.first?.field
                    == "refersTo")
            let unknown = try await draft(to: "focal points of the label regions of NPP998")
            let preview = try await secretariat.attempt(PreviewNotification(notification: unknown.id))
            #expect(preview.status == 422 && preview.problem?.errors?.first?.field == "to")
            let coChair = try await backbone.api(as: .coChair)
            #expect(try await coChair.attempt(PreviewNotification(notification: unknown.id)).status == 403)
            #expect(
                try await backbone.api(as: nil).attempt(
                    ShowNotification(notification: Line(cutting: unknown.id.rawValue))
                ).status == 404)
            let expression = try RoleExpression(parsing: "co-chairs plus secretariat")
            let seen = try await coChair.send(PreviewRecipients(expression: expression))
            #expect(seen.recipients.map(\.recipient.rawValue) == ["co-chairs", "secretariat"])
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
        to: String, cc: String? = nil, kind: NotificationClass = .formal, refersTo: NotificationNumber? = nil
    ) async throws -> FormalNotification {
        try await secretariat.send(
            DraftNotification(
                reference: "WG/2026/1", kind: kind, to: try RoleExpression(parsing: to),
                cc: try cc.map { try RoleExpression(parsing: $0) },
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
