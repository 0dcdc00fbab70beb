import Models
import Testing

extension SystemTests.Reminders {
    @Suite("Mail that is gathered", .serialized)
    struct DigestMailTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("killed while digests are made: each message is in exactly one, and each digest is one mail")
        func kills() async throws {
            let cast = try await ReaderCast(backbone)
            var readers: [API] = []
            for number in 1...8 {
                let reader = try await cast.enter("gathers-\(number)")
                _ = try await reader.api.send(
                    ChangePreferences(
                        contact: reader.contact,
                        zone: TimeZoneName(rawValue: number % 2 == 0 ? "Europe/London" : "Asia/Kolkata"),
                        updates: .daily, digestAt: ClockTime(rawValue: number % 2 == 0 ? "08:00" : "20:30")))
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
    }
}
