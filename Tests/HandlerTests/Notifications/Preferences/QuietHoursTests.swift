import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Mail that waits, and mail that must not")
    @Reactor struct QuietHoursTests {
        private let reader: Delegation

        /// Somebody who is not to be disturbed now.
        init() async throws {
            reader = try await Cast.delegation()
            try await reader.speaker.send(ChangePreferences(contact: reader.contact, quiet: try Cast.quietHours))
        }

        @Test("Mail waits for the end of quiet hours, and leaves once its reader is not quiet any more")
        func waits() async throws {
            let letter = try await Cast.letter(to: reader)
            #expect(letter.state == .held && letter.error?.rawValue.contains("quiet hours") == true)
            try await Installation.running.sweep()
            try await Installation.running.sendMail()
            #expect(try await current(letter).state == .held)
            try await reader.speaker.send(ChangePreferences(contact: reader.contact))
            try await Installation.running.sweep()
            let queued = try await current(letter)
            #expect(queued.state == .queued && queued.error == nil)
            try await Cast.mail(to: try reader.email, "An action")
        }

        @Test("What is urgent is sent at once, once, with a reason that stays on record")
        func expedites() async throws {
            let letter = try await Cast.letter(to: reader)
            let request = ExpediteDelivery(delivery: letter.id, reason: "It begins tonight.")
            for speaker in [reader.speaker, .coChair] {
                try await speaker.refusal(of: request, .forbidden)
                try await speaker.refusal(of: ListUrgentOverrides(), .forbidden)
            }
            let queued = try await Speaker.ops.repeating(request)
            #expect(queued.state == .queued && queued.error?.rawValue.contains("It begins tonight.") == true)
            #expect(queued.subject == nil, "a subject is for the secretariat alone")
            #expect(try await current(letter).state == .queued)
            try await Speaker.ops.refusal(of: request, .transitionRefused)
            try await Speaker.ops.refusal(of: ExpediteDelivery(delivery: .generate(), reason: "R."), .notFound)
            let other = try await Cast.letter(to: reader, title: "Another")
            try await Speaker.secretariat.send(ExpediteDelivery(delivery: other.id, reason: "This, too."))
            let overrides = try await Speaker.ops.send(ListUrgentOverrides()).items.filter {
                $0.recipient == reader.contact
            }
            #expect(overrides.map(\.delivery) == [other.id, letter.id])
            #expect(overrides.map(\.reason) == ["This, too.", "It begins tonight."])
            #expect(overrides.map(\.by) == ["secretariat", "ops"])
            let last = try await Speaker.ops.send(ListUrgentOverrides(limit: PageLimit(rawValue: 1))).items
            #expect(last.map(\.delivery) == [other.id])
            let told = try await Installation.running.events(DeliveryExpedited.self, of: .notifications)
            #expect(told.filter { $0.recipient == reader.contact }.map(\.delivery) == [letter.id, other.id])
        }

        @Test("A notification waits, too, unless whoever sends it says why it must not")
        func formal() async throws {
            let to = "focal points of party \(reader.party)"
            try await reader.speaker.send(
                ChangePreferences(
                    contact: reader.contact, language: .russian, quiet: try Cast.quietHours, updates: .weekly))
            let waiting = try await Cast.send(try Cast.notification(to: to))
            #expect(try await states(of: waiting) == [.held])
            let urgent = try await Cast.send(try Cast.notification(to: to), urgency: "The venue has changed.")
            #expect(try await states(of: urgent) == [.queued])
            let override = try #require(try await Speaker.secretariat.send(ListUrgentOverrides()).items.first)
            #expect(override.recipient == reader.contact && override.reason == "The venue has changed.")
            #expect(override.by == "secretariat")
            let mail = try await Cast.mail(to: try reader.email, "\(urgent)")
            #expect(mail.field("Content-Language")?.hasPrefix("ru") == true)
            let all = try Installation.running.mails(to: try reader.email)
            #expect(all.count { $0.text.contains("Please nominate.") } == 1)
        }

        private func current(_ letter: Delivery) async throws -> Delivery {
            try await Cast.delivery(letter.id, to: reader.contact)
        }

        private func states(of number: NotificationNumber) async throws -> [DeliveryState] {
            try await Speaker.secretariat.send(ListDeliveries(notification: number)).items.map(\.state)
        }
    }
}
