import Models
import Postgres
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Preview and send notifications")
    @Reactor struct SendNotificationTests {
        private let secretariat = Speaker.secretariat

        @Test(
            "A preview shows whom it reaches, why and in which language, and who is not reached; nothing is kept of it")
        func previews() async throws {
            let (arab, russian) = (try await Cast.delegation("AP", .arabic), try await Cast.delegation("EEG", .russian))
            let vacant = try await Cast.party()
            try await Installation.running.settle()
            let draft = try await secretariat.send(
                try Cast.notification(
                    to: "focal points of parties \(arab.party), \(vacant)",
                    cc: "co-chairs, plus focal points of party \(russian.party)")
            ).id
            let preview = try await secretariat.send(PreviewNotification(notification: draft))
            let recipients = preview.recipients
            #expect(preview.total == 3 && recipients.count == 3)
            #expect(recipients.map(\.recipient.rawValue) == recipients.map(\.recipient.rawValue).sorted())
            let first = try #require(recipients.first { $0.party == arab.party })
            #expect(first.recipient.rawValue == arab.contact.rawValue && first.recipientClass == .to)
            #expect(first.language == .arabic && first.channels == [.inbox, .mail] && first.region == "AP")
            #expect(first.reasons == [Line(cutting: "focal points of parties \(arab.party) and \(vacant)")])
            let second = try #require(recipients.first { $0.party == russian.party })
            #expect(second.recipientClass == .cc && second.language == .english)
            let office = try #require(recipients.first { $0.recipient == "co-chairs" })
            #expect(office.recipientClass == .cc && office.channels == [.inbox])
            #expect(preview.blocked.map(\.party) == [vacant])
            #expect(preview.blocked.first?.why.rawValue.contains("No focal point") == true)
            let arabic = try #require(preview.messages.first { $0.language == .arabic })
            #expect(arabic.wording == .arabic && arabic.authority == .courtesy && arabic.mails == 1)
            #expect(arabic.html.contains("dir=\"rtl\""))
            #expect(preview.messages.first { $0.language == .russian }?.wording == .english)

            let rest = try await secretariat.send(
                PreviewNotification(notification: draft, after: recipients[0].recipient))
            #expect(rest.recipients == Array(recipients.dropFirst()) && rest.total == 3)
            #expect(rest.digest == preview.digest && rest.messages.isEmpty && rest.blocked.isEmpty)
            try await secretariat.refusal(of: ListRecipients(notification: preview.number), .notFound)
            #expect(try await rows("notification_recipient WHERE notification =", draft) == 0)
            #expect(try await rows("delivery WHERE notification =", draft) == 0)
        }

        @Test("What was confirmed leaves once, with a number, a record of its recipients, inbox items and mail")
        func sends() async throws {
            let reader = try await Cast.delegation("WEOG", .arabic)
            let vacant = try await Cast.party()
            try await Installation.running.settle()
            let draft = try await secretariat.send(
                try Cast.notification(
                    to: "focal points of parties \(reader.party), \(vacant)", cc: "co-chairs", by: try Cast.day(30))
            ).id
            let preview = try await secretariat.send(PreviewNotification(notification: draft))
            let sent = try await secretariat.repeating(
                SendNotification(notification: draft, confirmation: preview.digest))
            let number = try #require(sent.number)
            #expect(sent.state == .sent && number == preview.number && sent.sentAt != nil)
            #expect(sent.draftedBy == "secretariat" && sent.sentBy == "secretariat")
            for name in [draft.rawValue, number.rawValue] {
                #expect(
                    try await Speaker.everybody.send(ShowNotification(notification: Line(cutting: name))) == sent)
            }
            let told = try await Installation.running.events(NotificationIssued.self, of: .notifications)
                .filter { $0.notification == draft }
            #expect(told.map(\.number) == [number] && told.map(\.recipients) == [2])
            #expect(try await secretariat.send(ListRecipients(notification: number)).items == preview.recipients)
            let item = try await Cast.inbox(of: reader.speaker, about: "notifications/\(number)")
            #expect(item.map(\.subject.rawValue) == ["[\(number)] Nominations"])
            #expect(try await Cast.inbox(of: .coChair, about: "notifications/\(number)").count == 1)
            let alarm = try await Cast.inbox(of: secretariat, about: "notifications/\(number)")
            #expect(alarm.count == 1 && alarm[0].text.rawValue.contains("\(number)"))

            let waiting = try await progress(number)
            #expect(waiting.states == ["queued": 1] && waiting.remaining == 1 && waiting.settledAt == nil)
            try await Installation.running.sendMail()
            let done = try await progress(number)
            #expect(done.total == 1 && done.states == ["sent": 1] && done.remaining == 0 && done.settledAt != nil)
            let mail = try #require(
                try Installation.running.mails(to: try reader.email).first { $0.text.contains("\(number)") })
            #expect(mail.field("Content-Language")?.hasPrefix("ar") == true && mail.field("List-Unsubscribe") == nil)

            for speaker in [reader.speaker, .coChair] {
                try await speaker.refusal(
                    of: SendNotification(notification: draft, confirmation: preview.digest), .forbidden)
            }
            try await secretariat.refusal(
                of: SendNotification(notification: draft, confirmation: preview.digest), .transitionRefused)
            try await secretariat.refusal(of: DiscardNotification(notification: draft), .transitionRefused)
            try await secretariat.refusal(of: try Cast.notification(id: draft, to: "co-chairs"), .transitionRefused)
            for change in [
                "UPDATE notification SET reference = 'x' WHERE id = \(draft)",
                "DELETE FROM notification_recipient WHERE notification = \(draft)",
            ] as [SQL] {
                await #expect(throws: (any Error).self) {
                    try await Installation.running.execute(change, in: .notifications)
                }
            }
        }

        @Test("Nothing leaves unless the preview of now is confirmed")
        func confirmed() async throws {
            let first = try await Cast.delegation()
            let vacant = try await Cast.party()
            try await Installation.running.settle()
            let draft = try await secretariat.send(
                try Cast.notification(to: "focal points of parties \(first.party), \(vacant)")
            ).id
            let stale = try await secretariat.send(PreviewNotification(notification: draft)).digest
            func send(_ digest: ContentDigest) -> SendNotification {
                SendNotification(notification: draft, confirmation: digest)
            }
            let other = ContentDigest(hash: Array(repeating: 7, count: 32))
            try await secretariat.refusal(of: send(other), .conflict, field: "confirmation")
            // Whoever comes into office meanwhile was not confirmed.
            _ = try await Cast.focalPoint(of: vacant)
            try await secretariat.refusal(of: send(stale), .conflict, field: "confirmation")
            // Nor was what is written meanwhile.
            let late = try await secretariat.send(PreviewNotification(notification: draft))
            #expect(late.total == 2 && late.digest != stale)
            try await secretariat.send(
                try Cast.notification(
                    id: draft, to: "focal points of parties \(first.party), \(vacant)",
                    wordings: [Cast.wording(.french, .official)]))
            try await secretariat.refusal(of: send(late.digest), .conflict, field: "confirmation")
            #expect(try await rows("notification_recipient WHERE notification =", draft) == 0)
            let now = try await secretariat.send(PreviewNotification(notification: draft)).digest
            #expect(try await secretariat.send(send(now)).state == .sent)
        }

        @Test("One that reaches nobody under “to” is not sent, and takes no number: numbers have no gaps")
        func numbers() async throws {
            let reader = try await Cast.delegation()
            let first = try await Cast.send(try Cast.notification(to: "focal points of party \(reader.party)"))
            try await reader.speaker.send(AcknowledgeNotification(notification: first, answer: .received))
            let draft = try await secretariat.send(
                try Cast.notification(to: "silent on \(first)", cc: "co-chairs", refersTo: first)
            ).id
            let preview = try await secretariat.send(PreviewNotification(notification: draft))
            #expect(preview.recipients.map(\.recipient) == ["co-chairs"])
            try await secretariat.refusal(
                of: SendNotification(notification: draft, confirmation: preview.digest), .invalid, field: "to")
            let second = try await Cast.send(
                try Cast.notification(to: "focal points of party \(reader.party)", refersTo: first))
            #expect(second.year == first.year && second.place == first.place + 1)
            let archive = try await Speaker.everybody.send(ListNotifications(year: first.year)).items
            #expect(archive.prefix(2).map(\.number) == [second, first] && archive[0].refersTo == first)
            #expect(try await Speaker.everybody.send(ListNotifications(year: first.year - 1)).items.isEmpty)
            let page = try await Speaker.everybody.send(ListNotifications(limit: PageLimit(rawValue: 1)))
            let rest = try await Speaker.everybody.send(ListNotifications(after: page.next))
            #expect(page.items.map(\.number) == [second] && rest.items.first?.number == first)
            try await Speaker.everybody.refusal(of: ListNotifications(after: "rubbish"), .invalid, field: "after")
        }

        @Test("A party sees of the recipients its own; the secretariat, the co-chairs and who runs the system see all")
        func recipients() async throws {
            let (one, other) = (try await Cast.delegation(), try await Cast.delegation())
            let number = try await Cast.send(
                try Cast.notification(to: "focal points of parties \(one.party), \(other.party)"))
            let all = try await secretariat.send(ListRecipients(notification: number)).items
            #expect(all.map(\.party).count == 2)
            for speaker in [Speaker.coChair, .ops] {
                #expect(try await speaker.send(ListRecipients(notification: number)).items == all)
            }
            #expect(
                try await one.speaker.send(ListRecipients(notification: number)).items.map(\.party) == [one.party])
            let delegate = try await Cast.delegate(of: other.party)
            #expect(try await delegate.send(ListRecipients(notification: number)).items.map(\.party) == [other.party])
            let page = try await secretariat.send(
                ListRecipients(notification: number, limit: PageLimit(rawValue: 1)))
            let rest = try await secretariat.send(ListRecipients(notification: number, after: page.next))
            #expect(page.items + rest.items == all && rest.next == nil)
            try await secretariat.refusal(of: ListRecipients(notification: try Cast.unsent), .notFound)
            try await secretariat.refusal(of: ShowDeliveryProgress(notification: try Cast.unsent), .notFound)
            try await one.speaker.refusal(of: ShowDeliveryProgress(notification: number), .forbidden)
        }

        private func progress(_ number: NotificationNumber) async throws -> DeliveryProgress {
            try await Speaker.ops.send(ShowDeliveryProgress(notification: number))
        }

        private func rows(_ table: SQL, _ draft: NotificationID) async throws -> Int {
            try await Installation.running.count("SELECT count(*) FROM \(table) \(draft)", in: .notifications)
        }
    }
}
