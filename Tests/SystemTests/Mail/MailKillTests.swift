import Foundation
import Models
import Testing

extension SystemTests {
    @Suite("A notification to 2,000 recipients, while everything dies", .serialized)
    struct MailKillTests {
        private static let recipients = 2000
        private static let deaths = 21

        @Test("each recipient has exactly one message, or is listed as unsettled with its Message-ID")
        func deaths() async throws {
            let folder =
                FileManager.default.temporaryDirectory.path + "/npp16-kill-\(UInt32.random(in: 0...UInt32.max))"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let server = try await MailServer.start(in: folder, pause: 0.03)
            var options = Backbone.Options()
            options.mail = "smtp://127.0.0.1:\(server.port)"
            options.hasOwnCluster = true
            options.environment = ["NPP16_MAIL_DOMAIN_PER_MINUTE": "1000000"]
            try await Backbone.run(options) { try await play(try Backbone.running(), server) }
            try await server.stop()
        }

        private func play(_ backbone: Backbone, _ server: MailServer) async throws {
            let number = try await send(on: backbone)
            var random = SeededGenerator()
            var during = 0
            for death in 0..<Self.deaths {
                try await Task.sleep(for: random.duration(200...600))
                if try await progress(number, on: backbone).remaining > 0 { during += 1 }
                switch death % 3 {
                case 0:
                    let daemon = try backbone.daemon(.notifications)
                    try await daemon.kill()
                    try await daemon.start()
                case 1:
                    try await server.stop()
                    try await server.startAgain()
                default:
                    try await backbone.cluster.stopAtOnce()
                    try await backbone.cluster.startAgain()
                }
                try await backbone.waitUntilReady()
                // Two minutes are not waited for.
                try await backbone.database.execute(
                    """
                    UPDATE notifications.delivery SET lease_until = now() - interval '1 second'
                    WHERE state = 'sending' AND lease_until < now() + interval '115 seconds'
                    """)
            }
            try await eventually("the end of the sending", within: .seconds(90), every: .milliseconds(500)) {
                try await backbone.database.execute(
                    """
                    UPDATE notifications.delivery SET next_attempt_at = now()
                    WHERE state = 'queued' AND next_attempt_at > now();
                    UPDATE notifications.delivery SET lease_until = now() - interval '1 second'
                    WHERE state = 'sending' AND lease_until < now() + interval '105 seconds'
                    """)
                return try await progress(number, on: backbone).remaining == 0
            }
            #expect(during >= 20)
            try await check(number, on: backbone, server)
        }

        private func check(_ number: NotificationNumber, on backbone: Backbone, _ server: MailServer) async throws {
            let progress = try await progress(number, on: backbone)
            let received = Dictionary(grouping: try server.mails().filter { $0.answer == "250 taken" }, by: \.message)
            let rows = try await backbone.database.rows(
                "SELECT message_id || ' ' || state FROM notifications.delivery WHERE event_id = 'notification:\(number)'"
            ).map { $0.split(separator: " ").map(String.init) }
            #expect(rows.count == Self.recipients)
            var counts: [String: Int] = [:]
            for row in rows {
                let copies = received[row[0]]?.count ?? 0
                counts["\(row[1]), \(copies) received", default: 0] += 1
                #expect(
                    copies == 1 || row[1] == "unsettled" && copies == 0, "\(row[0]) is \(row[1]), \(copies) received")
            }
            let ops = try await backbone.api(as: .ops)
            let listed = try await ops.send(
                ListDeliveries(state: .unsettled, notification: number, limit: PageLimit(rawValue: 500))
            ).items
            #expect(listed.count == progress.states["unsettled"] ?? 0)
            #expect(listed.allSatisfy { $0.messageID.rawValue.hasSuffix("@example.org>") && $0.error != nil })
            print("2,000 recipients, \(Self.deaths) deaths: \(counts.sorted { $0.key < $1.key })")
        }

        private func progress(
            _ number: NotificationNumber, on backbone: Backbone
        ) async throws -> DeliveryProgress {
            try await backbone.api(as: .ops).send(ShowDeliveryProgress(notification: number))
        }

        /// Contacts are entered as their owner has them, not one request after the other.
        private func send(on backbone: Backbone) async throws -> NotificationNumber {
            try await backbone.fill(with: Self.recipients)
            let secretariat = try await backbone.api(as: .secretariat)
            let draft = try await secretariat.send(
                DraftNotification(
                    reference: "WG/2026/2", kind: .formal, to: try RoleExpression(parsing: "focal points of AP"),
                    wordings: [
                        NotificationWording(
                            language: .english, authority: .official, subject: "Nominations", body: "Please nominate.")
                    ]))
            let preview = try await secretariat.send(PreviewNotification(notification: draft.id))
            #expect(preview.total == Self.recipients && preview.recipients.count == 1000 && preview.next != nil)
            let rest = try await secretariat.send(PreviewNotification(notification: draft.id, after: preview.next))
            #expect(rest.recipients.count == 1000 && rest.next == nil && rest.digest == preview.digest)
            let sent = try await secretariat.send(
                SendNotification(notification: draft.id, confirmation: preview.digest))
            return try #require(sent.number)
        }
    }
}

extension Backbone {
    /// Enters contacts into the tables of both services that know them.
    func fill(with contacts: Int) async throws {
        try await database.execute(
            """
            INSERT INTO notifications.party (id, name, kind, region) VALUES ('crowd', 'Crowd', 'member-state', 'AP');
            INSERT INTO working_group.party (id, name, kind, region, aliases)
                VALUES ('crowd', 'Crowd', 'member-state', 'AP', '{}');
            INSERT INTO notifications.contact (id, party, valid_from)
                SELECT 'crowd-' || n, 'crowd', '2020-01-01' FROM generate_series(1, \(contacts)) AS n;
            INSERT INTO working_group.focal_point (id, party, role, name, email, language, zone, valid_from, letter,
                    nominated_on)
                SELECT 'crowd-' || n, 'crowd', 'alternate', 'Contact ' || n,
                    'box-' || n || '@d' || n % 50 || '.example.org', 'en', 'UTC', '2020-01-01', 'L',
                    '2020-01-01' FROM generate_series(1, \(contacts)) AS n
            """)
    }
}
