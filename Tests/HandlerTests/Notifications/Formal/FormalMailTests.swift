import Models
import Postgres
import Testing

extension NotificationsTests {
    @Suite("Notifications as they are read")
    struct FormalMailTests {
        private let secretariat = Speaker.secretariat

        @Test("Labels decide whom it reaches, each in its language and by its clock; who has a copy answers nothing")
        func words() async throws {
            let proposal = try await Cast.proposal(from: "GRULAC").number
            let arab = try await Cast.delegation("GRULAC", .arabic)
            let russian = try await Cast.delegation("GRULAC", .russian)
            let vacant = try await Cast.party(region: "GRULAC")
            try await Installation.running.settle()
            let group = "focal points of the label regions of \(proposal)"
            let number = try await Cast.send(
                try Cast.notification(
                    to: "\(group), minus focal points of party \(russian.party)",
                    cc: "co-chairs, plus focal points of party \(russian.party)",
                    by: CalendarDate(rawValue: "2027-03-31")))
            let listed = try await secretariat.send(ListRecipients(notification: number)).items
            #expect(listed.first { $0.party == arab.party }?.reasons.map(\.rawValue) == [group])
            #expect(listed.first { $0.party == russian.party }?.recipientClass == .cc)

            let mail = try await Cast.mail(to: try arab.email, "\(number)")
            #expect(mail.html.contains("<html lang=\"ar\" dir=\"rtl\">") && mail.text.contains("ترجمة"))
            #expect(mail.text.contains("\(proposal)"))
            let secret = try #require(mail.secret(.acknowledge))
            #expect(mail.text.contains("/ar/acknowledge/\(secret.rawValue)"))
            #expect(mail.field("Auto-Submitted") == "auto-generated" && mail.field("List-Unsubscribe") == nil)
            let copied = try await Cast.mail(to: try russian.email, "\(number)")
            #expect(copied.secret(.acknowledge) == nil)
            let deadline =
                "не позднее 31 марта 2027 года, конец дня (UTC+3); по вашему времени: 31 марта 2027 года, 21:00 (UTC)"
            #expect(copied.text.contains(deadline), "\(copied.text)")
            let item = try #require(try await Cast.inbox(of: .coChair, about: "notifications/\(number)").first)
            #expect(item.text.rawValue.hasPrefix("Action required by 31 March 2027, end of the day"))
            let alarms = try await secretariat.send(ListInboxItems(lang: .spanish)).items.filter {
                $0.about.rawValue == "notifications/\(number)"
            }
            let name = try await Speaker.everybody.send(ShowParty(party: vacant)).name.rawValue
            #expect(alarms.map(\.language) == [.spanish] && alarms[0].subject.rawValue.contains(name))
            #expect(alarms[0].text.rawValue.contains("\(number)"))
        }

        @Test("Confirmed by two at once, it leaves once; numbers have no gaps")
        func atOnce() async throws {
            let reader = try await Cast.delegation()
            let request = try Cast.notification(to: "focal points of party \(reader.party)")
            let draft = try await secretariat.send(request).id
            let digest = try await secretariat.send(PreviewNotification(notification: draft)).digest
            let confirm = SendNotification(notification: draft, confirmation: digest)
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await Speaker.secretariat.attempt(confirm).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200, 409, 409, 409])
            #expect(
                try await Installation.running.count(
                    "SELECT count(*) FROM delivery WHERE notification = \(draft)", in: .notifications) == 1)
            let archive = try await Speaker.everybody.send(ListNotifications()).items.compactMap(\.number)
            #expect(archive.reversed().map(\.place) == Array(1...archive.count))
        }

        @Test("One that reaches nobody is seen in the preview, sends nothing, stays a draft and takes no number")
        func nobody() async throws {
            let empty = try await Cast.party()
            try await Installation.running.settle()
            let draft = try await secretariat.send(
                try Cast.notification(to: "focal points of party \(empty)", cc: "secretariat")
            ).id
            let preview = try await secretariat.send(PreviewNotification(notification: draft))
            #expect(preview.recipients.map(\.recipientClass) == [.cc] && preview.total == 1)
            #expect(preview.blocked.map(\.party) == [empty])
            let refused = try await secretariat.refusal(
                of: SendNotification(notification: draft, confirmation: preview.digest), .invalid, field: "to")
            #expect(refused.errors?.first?.detail == "reaches nobody")
            let name = Line(cutting: draft.rawValue)
            #expect(try await secretariat.send(ShowNotification(notification: name)).state == .draft)
            #expect(
                try await secretariat.send(PreviewNotification(notification: draft)).number == preview.number)
            let unknown = try await secretariat.send(
                try Cast.notification(to: "focal points of the label regions of NPP998")
            ).id
            try await secretariat.refusal(of: PreviewNotification(notification: unknown), .invalid, field: "to")
        }
    }
}
