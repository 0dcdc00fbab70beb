import Models
import Testing

extension SystemTests.Reminders {
    @Suite("Mail that is gathered, or waits for the morning", .serialized)
    struct DigestMailTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private func prefer(
            _ contact: ContactID, zone: String = "Europe/London", quiet: QuietHours? = nil,
            updates: MailFrequency? = nil, at: String? = nil, language: LanguageTag? = nil
        ) -> ChangePreferences {
            ChangePreferences(
                contact: contact, zone: TimeZoneName(rawValue: zone), language: language, quiet: quiet,
                updates: updates, digestAt: at.flatMap(ClockTime.init(rawValue:)))
        }

        @Test("updates come together once a day, by object, the newest first; an empty day brings nothing")
        func daily() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("reader", zone: "America/Lima")
            let wish = try await reader.api.send(
                prefer(reader.contact, updates: .daily, at: "08:00", language: .spanish))
            #expect(wish.required == .immediate && wish.digestOn == .monday)
            var calls: [CallID] = []
            for title: Line in ["First call", "Second call", "Third call"] {
                calls.append(try await cast.call(closesIn: .days(300), title: title))
            }
            let held = "delivery WHERE party = 'reader' AND state = 'held'"
            try await eventually("three that wait") { try await cast.count("SELECT count(*) FROM \(held)") == 3 }
            #expect(try backbone.mails(to: "reader@example.org").allSatisfy { !$0.text.contains("First call") })
            try await cast.forward(.days(1))
            let mail = try await eventually("the digest") {
                try backbone.mails(to: "reader@example.org").first { $0.text.contains("3 mensajes") }
            }
            #expect(mail.text.contains("(UTC"))
            #expect(mail.text.contains("Convocatoria de aportaciones: First call"))
            #expect(mail.field("Content-Language") == "es")
            let lines = mail.text.split(whereSeparator: \.isNewline).map(String.init)
            for call in calls { #expect(lines.contains("\(backbone.address)/api/v1/calls/\(call)?lang=es")) }
            #expect(!mail.html.replacing(/<[^>]*>/, with: "").contains("calls/"))
            let places = ["Third call", "Second call", "First call"].map { mail.text.firstRange(of: $0)?.lowerBound }
            #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
            #expect(mail.field("List-Unsubscribe") != nil)
            let digests = try await reader.api.send(ListDigests()).items
            #expect(digests.map(\.items) == [3])
            let digested = "delivery WHERE party = 'reader' AND state = 'digested'"
            #expect(try await cast.count("SELECT count(*) FROM \(digested)") == 3)

            try await cast.forward(.days(1))
            try await eventually("the next closing") {
                try await cast.count("SELECT count(*) FROM digest_cursor WHERE closes_at > '\(try await cast.now)'") > 0
            }
            #expect(try await reader.api.send(ListDigests()).items.count == 1)
            // What waits when somebody wants it otherwise is not lost.
            _ = try await cast.call(closesIn: .days(300), title: "Fourth call")
            try await eventually("one that waits") { try await cast.count("SELECT count(*) FROM \(held)") == 1 }
            _ = try await reader.api.send(prefer(reader.contact, updates: .immediate))
            try await eventually("the last digest") { try await reader.api.send(ListDigests()).items.count == 2 }
        }

        @Test("killed while digests are made: each message is in exactly one, and each digest is one mail")
        func kills() async throws {
            let cast = try await ReaderCast(backbone)
            var readers: [API] = []
            for number in 1...8 {
                let reader = try await cast.enter("gathers-\(number)")
                _ = try await reader.api.send(
                    prefer(
                        reader.contact, zone: number % 2 == 0 ? "Europe/London" : "Asia/Kolkata", updates: .daily,
                        at: number % 2 == 0 ? "08:00" : "20:30"))
                readers.append(reader.api)
            }
            let daemon = try backbone.daemon(.notifications)
            var random = SeededGenerator(stream: 6)
            let (rounds, calls) = (10, 3)
            for round in 0..<rounds {
                for _ in 0..<calls {
                    _ = try await cast.secretariat.send(
                        OpenCall(
                            title: "Gathered", questions: [], opens: .now,
                            closes: try await cast.now.advanced(by: .days(400)), zone: nil))
                }
                try await cast.forward(.seconds(Int.random(in: 20_000...90_000, using: &random)))
                for _ in 0..<2 {
                    try await Task.sleep(for: random.duration(10...300))
                    try await daemon.kill()
                    try await daemon.start()
                }
                try await backbone.waitUntilReady()
                _ = round
            }
            let items = "digest_item JOIN delivery ON delivery.id = delivery WHERE party LIKE 'gathers-%'"
            try await eventually("all items") {
                try await cast.count("SELECT count(*) FROM \(items)") == rounds * calls * readers.count
            }
            try await cast.forward(.days(2))
            try await eventually("the last digests") {
                try await cast.count("SELECT count(*) FROM \(items) AND state = 'held'") == 0
            }
            let windows = """
                SELECT count(*) FROM digest_item item WHERE contact LIKE 'fp-gathers-%' AND (
                    SELECT count(*) FROM digest WHERE digest.contact = item.contact
                        AND digest.frequency = item.frequency AND place > after AND place <= through) <> 1
                """
            #expect(try await cast.count(windows) == 0)
            let sum = "SELECT coalesce(sum(items), 0)::bigint FROM digest WHERE contact LIKE 'fp-gathers-%'"
            #expect(try await cast.count(sum) == rounds * calls * readers.count)
            let digests = try await cast.count("SELECT count(*) FROM digest WHERE contact LIKE 'fp-gathers-%'")
            let mails = "SELECT count(*) FROM delivery WHERE kind = 'digest' AND party LIKE 'gathers-%'"
            #expect(try await cast.count(mails) == digests)
            print("digests: \(rounds * 2) kills, \(rounds * calls * readers.count) messages in \(digests) digests")
        }

        @Test("mail waits for the end of quiet hours, by the reader's clock; what is urgent leaves, with its reason")
        func quiet() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("sleeper")
            let quiet = try await cast.quietHours
            _ = try await reader.api.send(prefer(reader.contact, zone: "UTC", quiet: quiet))
            for _ in 0..<2 { _ = try await cast.action(of: reader.party, dueIn: .days(300)) }
            func mails() throws -> Int {
                try backbone.mails(to: "sleeper@example.org").count { $0.text.contains("Follow-up action") }
            }
            let waiting = try await eventually("two that wait") {
                let held = try await cast.ops.send(ListDeliveries(state: .held, party: reader.party)).items
                return held.count == 2 ? held : nil
            }
            #expect(waiting.allSatisfy { $0.error?.rawValue.contains("quiet hours") == true })
            #expect(try await reader.api.attempt(ExpediteDelivery(delivery: waiting[0].id, reason: "R")).status == 403)
            _ = try await cast.ops.send(ExpediteDelivery(delivery: waiting[0].id, reason: "It begins tonight."))
            try await eventually("the urgent one") { try mails() == 1 }
            #expect(try await cast.ops.attempt(ExpediteDelivery(delivery: waiting[0].id, reason: "R")).status == 409)
            let overrides = try await cast.ops.send(ListUrgentOverrides()).items
            #expect(overrides.first?.reason == "It begins tonight." && overrides.first?.delivery == waiting[0].id)
            try await cast.forward(.seconds(14_400))
            try await eventually("the other one") { try mails() == 2 }
        }

        @Test("a formal notification waits, too, unless it says why it must not")
        func formal() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("formal", .english)
            let quiet = try await cast.quietHours
            _ = try await reader.api.send(
                prefer(reader.contact, zone: "UTC", quiet: quiet, updates: .weekly, language: .russian))
            func send(_ urgency: Prose?) async throws -> NotificationNumber? {
                let draft = try await cast.secretariat.send(
                    DraftNotification(
                        reference: "R", to: try RoleExpression(parsing: "focal points of party formal"),
                        wordings: [
                            NotificationWording(
                                language: .english, authority: .official, subject: "Subject", body: "Body")
                        ]))
                let preview = try await cast.secretariat.send(PreviewNotification(notification: draft.id))
                return try await cast.secretariat.send(
                    SendNotification(notification: draft.id, confirmation: preview.digest, urgency: urgency)
                ).number
            }
            _ = try await send(nil)
            #expect(try await cast.ops.send(ListDeliveries(state: .held, party: reader.party)).items.count == 1)
            let urgent = try #require(try await send("The venue has changed."))
            let mail = try await eventually("the urgent one") {
                try backbone.mails(to: "formal@example.org").first { $0.text.contains("\(urgent)") }
            }
            #expect(mail.field("Content-Language")?.hasPrefix("ru") == true)
            #expect(try backbone.mails(to: "formal@example.org").count { $0.text.contains("Body") } == 1)
            #expect(
                try await cast.ops.send(ListUrgentOverrides()).items.first?.reason == "The venue has changed.")
        }

        @Test("wishes are the contact's own; what is none is refused with its field")
        func refused() async throws {
            let cast = try await ReaderCast(backbone)
            let reader = try await cast.enter("wisher", zone: "Asia/Tokyo")
            let stranger = try await cast.enter("other")
            #expect(try await stranger.api.attempt(ChangePreferences(contact: reader.contact)).status == 404)
            for zone in ["Mars/Olympus", "posix/Asia/Tokyo", "asia/tokyo"] {
                let nowhere = try await reader.api.exchange(
                    "POST", "/api/v1/preferences/\(reader.contact)", body: Array(#"{"zone":"\#(zone)"}"#.utf8))
                #expect(nowhere.status == 422 && nowhere.problem?.errors?.map(\.field) == ["zone"], "\(nowhere.text)")
            }
            let endless = try await reader.api.attempt(
                prefer(reader.contact, quiet: QuietHours(days: Weekday.allCases)))
            #expect(endless.problem?.errors?.first?.field == "quiet.days")
            let wish = try await reader.api.send(ChangePreferences(contact: reader.contact))
            #expect(wish.zone.rawValue == "Asia/Tokyo" && wish.quiet == nil)
            #expect(try await reader.api.send(ListPreferences()).items.map(\.contact) == [reader.contact])
            #expect(try await stranger.api.attempt(ListPreferences(party: reader.party)).status == 403)
        }
    }
}
