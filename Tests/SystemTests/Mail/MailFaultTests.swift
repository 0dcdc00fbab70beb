import Foundation
import Models
import Testing

extension SystemTests.MailTests {
    @Test("a recipient that is refused for its address fails at once, is suppressed, and the secretariat is alarmed")
    func refusedRecipient() async throws {
        let failed = try await notify("refused", until: .failed)
        #expect(failed.attempts == 1 && failed.error?.rawValue.contains("5.1.1") == true)
        let secretariat = try await backbone.api(as: .secretariat)
        let contact = ContactID(rawValue: "contact-refused")
        let suppression = try await secretariat.send(ListSuppressions()).items.first { $0.contact == contact }
        #expect(suppression?.reason == .bounced && suppression?.delivery == failed.id)
        let unreachable = try await secretariat.send(ListUnreachableDelegations()).items.first {
            $0.party.rawValue == "refused"
        }
        #expect(unreachable?.why == .suppressed)
        let alarm = try await secretariat.send(ListInboxItems(limit: PageLimit(rawValue: 500))).items.first {
            $0.text.rawValue.contains(failed.messageID.rawValue)
        }
        #expect(alarm?.text.rawValue.contains("no alternate") == true)
        // What follows is not even tried, until somebody lifts it.
        let next = try await propose("refused", until: .suppressed)
        #expect(next.id != failed.id)
        let lifted = try await secretariat.send(
            LiftSuppression(contact: try #require(contact), note: "The mailbox exists again."))
        #expect(lifted.note == suppression?.note && lifted.liftNote == "The mailbox exists again.")
        #expect(try await secretariat.send(ListSuppressions(areLifted: true)).items.first == lifted)
        #expect(try await !secretariat.send(ListSuppressions()).items.contains { $0.contact == contact })
        #expect(
            try await secretariat.attempt(LiftSuppression(contact: try #require(contact), note: "Again.")).status == 404
        )
    }

    @Test(
        "a greylisted mail, a 421 in the middle and a server that dies in the data cost a second attempt, not a second mail"
    )
    func secondAttempts() async throws {
        for name in ["grey", "closing"] {
            let queued = try await notify(name, until: .queued) { $0.attempts == 1 && $0.error != nil }
            #expect(queued.error?.rawValue.hasPrefix("4") == true, "\(queued.error?.rawValue ?? "-")")
            try await backbone.database.execute("UPDATE notifications.delivery SET next_attempt_at = now()")
            #expect(try await delivery(to: name, in: .sent).attempts == 2)
            #expect(try mails(name).count == 1)
        }
        // All of it may have been handed over: nobody knows, and a person decides.
        let unsettled = try await notify("dies", until: .unsettled)
        #expect(try mails("dies").isEmpty)
        let secretariat = try await backbone.api(as: .secretariat)
        _ = try await secretariat.send(ResendDelivery(delivery: unsettled.id, reason: "The recipient has none."))
        #expect(try await delivery(to: "dies", in: .sent).messageID == unsettled.messageID)
        #expect(try mails("dies").map(\.message) == [unsettled.messageID.rawValue])
    }

    @Test("a server that answers one byte a second holds up one line and no other")
    func dripping() async throws {
        try await enter("drip")
        try await enter("beside")
        _ = try await propose("drip", until: .sending)
        let start = ContinuousClock.now
        _ = try await propose("beside", until: .sent)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("a service that is asked to stop does not wait for a server that has none of the mail yet: it leaves later")
    func stoppingEarly() async throws {
        try await enter("drip.stop")
        _ = try await propose("drip.stop", until: .sending)
        let daemon = try backbone.daemon(.notifications)
        let start = ContinuousClock.now
        #expect(try await daemon.stop().isSuccess)
        #expect(ContinuousClock.now - start < .seconds(4))
        let rows = try await backbone.database.rows(
            "SELECT state || ' ' || attempts FROM notifications.delivery WHERE party = 'drip-stop'")
        #expect(rows == ["queued 0"])
        try await daemon.start()
        try await backbone.waitUntilReady()
        #expect(try mails("drip.stop").isEmpty)
    }

    @Test("lines that lose their connection to the database in the middle of a statement are all begun anew")
    func lines() async throws {
        try await endDrips()
        let names = (0..<4).map { "drip.line\($0)" }
        for name in names { try await enter(name) }
        let lost = try await backbone.database.rows(
            """
            BEGIN; LOCK TABLE notifications.delivery IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(1);
            SELECT count(pg_terminate_backend(pid)) FROM (
                SELECT pid FROM pg_stat_activity WHERE usename = 'npp16_notifications' AND wait_event_type = 'Lock'
                    AND datname = current_database() AND query LIKE '%FOR UPDATE SKIP LOCKED%' LIMIT 3) AS line;
            COMMIT
            """)
        #expect(lost.last == "3")
        try await backbone.waitUntilReady()
        // Each holds up the line that takes it: as many are under way at once as there are lines.
        let secretariat = try await backbone.api(as: .secretariat)
        for (place, name) in names.enumerated() {
            _ = try await secretariat.send(
                ProposeAction(
                    title: "Drip", owner: try #require(PartyID(rawValue: party(name))),
                    due: CalendarDate(daysSince1970: 30_000)))
            try await eventually("\(place + 1) mails under way", within: .seconds(place == 0 ? 20 : 5)) {
                try await backbone.database.count(
                    "SELECT count(*) FROM notifications.delivery WHERE party LIKE 'drip-line%' AND state = 'sending'"
                ) == place + 1
            }
        }
        try await endDrips()
    }

    /// Frees the lines that wait for the server, and tries their mails no more.
    private func endDrips() async throws {
        try await backbone.database.execute(
            """
            UPDATE notifications.delivery SET state = 'failed', lease_until = NULL
            WHERE party LIKE 'drip%' AND state IN ('queued', 'sending')
            """)
        try await server.stop()
        try await server.startAgain()
    }

    @Test("one connection carries many mails; each has its own sender in the envelope")
    func connections() async throws {
        for place in 0..<6 { try await enter("many\(place)") }
        let before = try server.mails().map(\.connection).max() ?? 0
        for place in 0..<6 { _ = try await propose("many\(place)", until: .sent) }
        let mails = try (0..<6).flatMap { try self.mails("many\($0)") }
        #expect(mails.count == 6 && Set(mails.map(\.sender)).count == 6)
        #expect(mails.allSatisfy { $0.sender.hasPrefix("bounces+") && $0.sender.utf8.count <= 80 })
        #expect(Set(mails.map(\.connection)).filter { $0 > before }.count <= 4)
    }
}
