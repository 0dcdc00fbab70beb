import Foundation
import Models
import Testing

extension SystemTests {
    @Suite("Mail leaves through a real mail server, each once", .mail, .serialized)
    struct MailTests {
        let backbone: Backbone
        let server: MailServer

        init() throws {
            backbone = try Backbone.running()
            server = try #require(MailTrait.current)
        }

        @Test("a mail that is taken is sent, and told so")
        func taken() async throws {
            let delivery = try await notify("taken", until: .sent)
            #expect(delivery.attempts == 1)
            #expect(try mails("taken").map(\.message) == [delivery.messageID.rawValue])
        }

        @Test("a server that says “later” is asked again, and takes it the second time")
        func later() async throws {
            let queued = try await notify("later", until: .queued) { $0.attempts == 1 }
            #expect(queued.error?.rawValue.contains("451") == true)
            // Ten seconds are not waited for.
            try await backbone.database.execute("UPDATE notifications.delivery SET next_attempt_at = now()")
            let sent = try await delivery(to: "later", in: .sent)
            #expect(sent.attempts == 2)
            #expect(try mails("later").map(\.answer) == ["451 come back later", "250 taken"])
            #expect(Set(try mails("later").map(\.message)).count == 1)
        }

        @Test("a server that says “never” is believed")
        func never() async throws {
            let failed = try await notify("never", until: .failed)
            #expect(failed.attempts == 1)
            #expect(failed.error?.rawValue.contains("550") == true)
            #expect(try mails("never").count == 1)
        }

        @Test("a server that goes without a word after the last byte leaves the mail unsettled: it is not sent twice")
        func mute() async throws {
            let unsettled = try await notify("mute", until: .unsettled)
            try await backbone.database.execute("UPDATE notifications.delivery SET next_attempt_at = now()")
            // The next mail goes its way, and this one does not go with it.
            _ = try await notify("after-mute", until: .sent)
            #expect(try mails("mute").count == 1)
            #expect(try await delivery(to: "mute", in: .unsettled).attempts == unsettled.attempts)
        }

        @Test("what is unsettled is sent again when a person says so, under the same Message-ID")
        func resend() async throws {
            let unsettled = try await notify("mute.again", until: .unsettled)
            let secretariat = try await backbone.api(as: .secretariat)
            _ = try await secretariat.send(ResendDelivery(delivery: unsettled.id, reason: "The recipient has none."))
            try await eventually("the second sending") { try mails("mute.again").count == 2 }
            #expect(Set(try mails("mute.again").map(\.message)).count == 1)
        }

        @Test("a server that is away is waited for")
        func away() async throws {
            try await server.stop()
            let queued = try await notify("away", until: .queued) { $0.attempts == 1 }
            #expect(queued.error != nil)
            try await server.startAgain()
            try await backbone.database.execute("UPDATE notifications.delivery SET next_attempt_at = now()")
            #expect(try await delivery(to: "away", in: .sent).attempts == 2)
            #expect(try mails("away").count == 1)
        }

        @Test("a service that is asked to stop while it sends brings the mail to its end, and knows so")
        func stopping() async throws {
            let daemon = try backbone.daemon(.notifications)
            _ = try await notify("slow.stop", until: .sending)
            try await eventually("the mail to be with the server") {
                try server.holdsMail(to: "slow.stop.box@example.org")
            }
            #expect(try await daemon.stop().isSuccess)
            let states = try await backbone.database.rows(
                "SELECT state FROM notifications.delivery WHERE party = '\(party("slow.stop"))'")
            #expect(states == ["sent"])
            try await daemon.start()
            try await backbone.waitUntilReady()
            #expect(try mails("slow.stop").count == 1)
        }

        @Test("a service that is killed while it sends leaves the mail unsettled once the lease is over")
        func killed() async throws {
            let daemon = try backbone.daemon(.notifications)
            _ = try await notify("slow.kill", until: .sending)
            try await daemon.kill()
            try await daemon.start()
            try await backbone.waitUntilReady()
            try await backbone.database.execute(
                "UPDATE notifications.delivery SET lease_until = now() - interval '1 second' WHERE state = 'sending'")
            _ = try await delivery(to: "slow.kill", in: .unsettled)
            _ = try await notify("after-kill", until: .sent)
            #expect(try mails("slow.kill").count <= 1)
        }

        @Test(
            "a server that takes no letters beyond ASCII before the @ is not tried twice, and the secretariat is told")
        func ascii() async throws {
            let failed = try await notify("beyond", at: "田中.beyond@例え.jp", until: .failed)
            #expect(failed.attempts == 1 && failed.error?.rawValue.contains("SMTPUTF8") == true)
            let inbox = try await backbone.api(as: .secretariat).send(ListInboxItems()).items
            #expect(inbox.contains { $0.text.rawValue.contains("SMTPUTF8") })
            // The domain alone is no matter, and the next mail goes its way.
            _ = try await notify("abroad", at: "abroad.box@例え.jp", until: .sent)
            #expect(try server.mails(to: "abroad.box@xn--r8jz45g.jp").count == 1)
            #expect(try server.mails().allSatisfy { !$0.recipient.contains("田中") })
        }

        @Test("a contact who has left is not written to")
        func suppressed() async throws {
            let name = "gone"
            try await enter(name)
            try await server.stop()
            let queued = try await propose(name, until: .queued) { $0.attempts == 1 }
            try await backbone.database.execute("DELETE FROM working_group.focal_point WHERE id = 'contact-gone'")
            try await server.startAgain()
            try await backbone.database.execute("UPDATE notifications.delivery SET next_attempt_at = now()")
            _ = try await delivery(to: name, in: .suppressed)
            #expect(queued.error != nil)
            #expect(try mails(name).isEmpty)
        }
    }
}

extension SystemTests.MailTests {
    func party(_ name: String) -> String { name.replacing(".", with: "-") }

    func mails(_ name: String) throws -> [MailServer.Mail] {
        try server.mails(to: "\(name).box@example.org")
    }

    /// Lets something happen that the owner of an address is told of by mail.
    ///
    /// - Parameter address: of the focal point; defaults to one of the name.
    func notify(
        _ name: String, at address: String? = nil, until state: DeliveryState,
        _ isMet: (Delivery) -> Bool = { _ in true }
    ) async throws -> Delivery {
        try await enter(name, at: address)
        return try await propose(name, until: state, isMet)
    }

    func enter(_ name: String, at address: String? = nil) async throws {
        let secretariat = try await backbone.api(as: .secretariat)
        let id = try #require(PartyID(rawValue: party(name)))
        _ = try await secretariat.send(RegisterParty(id: id, name: Line(cutting: name), kind: .memberState))
        _ = try await secretariat.send(
            NominateFocalPoint(
                id: ContactID(rawValue: "contact-\(party(name))"), party: id, name: "Zoë Ñandú, (focal) <point>",
                email: try #require(EmailAddress(rawValue: address ?? "\(name).box@example.org")), language: .english,
                zone: try #require(TimeZoneName(rawValue: "Africa/Nairobi")), validFrom: CalendarDate(daysSince1970: 0),
                letter: "L"))
    }

    func propose(
        _ name: String, until state: DeliveryState, _ isMet: (Delivery) -> Bool = { _ in true }
    ) async throws -> Delivery {
        let secretariat = try await backbone.api(as: .secretariat)
        let owner = try #require(PartyID(rawValue: party(name)))
        _ = try await secretariat.send(
            ProposeAction(title: "Överlämna “鉱物”", owner: owner, due: CalendarDate(daysSince1970: 30_000)))
        return try await delivery(to: name, in: state, isMet)
    }

    func delivery(
        to name: String, in state: DeliveryState, _ isMet: (Delivery) -> Bool = { _ in true }
    ) async throws -> Delivery {
        let ops = try await backbone.api(as: .ops)
        let owner = PartyID(rawValue: party(name))
        return try await eventually("a delivery to \(name) that is \(state.rawValue)", within: .seconds(20)) {
            try await ops.send(ListDeliveries(state: state, party: owner)).items.first(where: isMet)
        }
    }
}

/// An installation whose mail leaves through a mail server.
struct MailTrait: SuiteTrait, TestScoping {
    @TaskLocal static var current: MailServer?

    var takesUTF8 = false
    /// Stands behind the address of the server.
    var query = ""
    var publicURL: String?

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/npp16-mail-\(UInt32.random(in: 0...UInt32.max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let server = try await MailServer.start(in: folder, takesUTF8: takesUTF8)
        var options = Backbone.Options()
        options.mail = "smtp://127.0.0.1:\(server.port)\(query)"
        options.environment = ["NPP16_MAIL_TIMEOUT": "6"]
        options.environment["NPP16_PUBLIC_URL"] = publicURL
        let result = await Result {
            try await Backbone.run(options) { try await Self.$current.withValue(server) { try await function() } }
        }
        try await server.stop()
        try result.get()
    }
}

extension Trait where Self == MailTrait {
    static var mail: Self { MailTrait() }

    static func mail(takesUTF8: Bool = false, query: String = "", publicURL: String? = nil) -> Self {
        MailTrait(takesUTF8: takesUTF8, query: query, publicURL: publicURL)
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
