import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Mail that comes back")
    @Reactor struct BounceTests {
        private let reader: Delegation
        private let letter: Delivery

        init() async throws {
            reader = try await Cast.delegation("AP")
            letter = try await Cast.letter(to: reader)
            try await Installation.running.sendMail()
        }

        @Test("A bounce ends mail to the address, alarms the secretariat and goes to the alternate, once")
        func bounces() async throws {
            let alternate = try await Cast.alternate(of: reader.party)
            let report = try report("failed", "5.1.1")
            try await Installation.running.receive(report, report)
            let bounced = try await current()
            #expect(bounced.state == .bounced && bounced.error?.rawValue.hasPrefix("5.1.1") == true)
            let entries = try await entries()
            #expect(entries.map(\.kind) == [.failed] && entries.map(\.status) == ["5.1.1"])
            #expect(entries.first?.diagnostic?.rawValue.contains("says the server") == true)
            let held = try await Speaker.ops.send(ListSuppressions()).items.filter { $0.party == reader.party }
            #expect(held.map(\.contact) == [reader.contact] && held.map(\.delivery) == [letter.id])
            #expect(held.map(\.reason) == [.bounced])
            let instead = try await Speaker.secretariat.send(ListDeliveries(recipient: alternate)).items
                .filter { $0.event == letter.event }
            #expect(instead.map(\.state) == [.queued] && instead.map(\.subject) == [letter.subject])
            let alarms = try await Speaker.secretariat.send(ListInboxItems()).items
                .filter { $0.event.rawValue == DeliveryBounced.type.rawValue }
                .filter { $0.text.rawValue.contains(reader.contact.rawValue) }
            #expect(alarms.count == 1)
            let told = try await Installation.running.events(DeliveryBounced.self, of: .notifications)
                .filter { $0.delivery == letter.id }
            #expect(told.map(\.alternates) == [[alternate]] && told.map(\.isSuppressed) == [true])
        }

        @Test("A delay changes nothing, and a report of success makes it accepted")
        func arrives() async throws {
            try await Installation.running.receive(try report("delayed", "4.4.1"))
            #expect(try await current().state == .sent)
            try await Installation.running.receive(try report("delivered", "2.0.0"))
            #expect(try await current().state == .accepted)
            #expect(Set(try await entries().map(\.kind)) == [.delayed, .delivered])
            let held = try await Speaker.ops.send(ListSuppressions()).items
            #expect(held.allSatisfy { $0.contact != reader.contact })
        }

        @Test("Reports are listed by kind, the newest first, page by page, to those who run the system")
        func lists() async throws {
            try await Installation.running.receive("Auto-Submitted: auto-replied\n\nI am away \(Cast.number()).\n")
            try await Installation.running.receive(try report("failed", "5.1.1", about: "elsewhere@example.net"))
            let all = try await Speaker.ops.send(ListBounces()).items
            #expect(all.prefix(2).map(\.kind) == [.elsewhere, .autoReply])
            #expect(all[0].delivery == letter.id && all[1].delivery == nil)
            #expect(try await current().state == .sent)
            #expect(try await Speaker.ops.send(ListBounces(kind: .autoReply)).items.first == all[1])
            let page = try await Speaker.secretariat.send(ListBounces(limit: PageLimit(rawValue: 1)))
            let rest = try await Speaker.secretariat.send(ListBounces(after: page.next))
            #expect(page.items + rest.items == all)
            try await Speaker.ops.refusal(of: ListBounces(after: "rubbish"), .invalid, field: "after")
            for speaker in [reader.speaker, .coChair] { try await speaker.refusal(of: ListBounces(), .forbidden) }
        }

        private func current() async throws -> Delivery { try await Cast.delivery(letter.id, to: reader.contact) }

        private func entries() async throws -> [BounceEntry] {
            try await Speaker.ops.send(ListBounces()).items.filter { $0.delivery == letter.id }
        }

        /// What a mail server reports of the letter.
        ///
        /// - Parameter address: whom it is about; the reader where it is left out.
        private func report(_ action: String, _ status: String, about address: String? = nil) throws -> String {
            let address = try address ?? reader.email.rawValue
            return """
                From: MAILER-DAEMON@mx.example.net
                To: bounces@example.org
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net

                Final-Recipient: rfc822; \(address)
                Action: \(action)
                Status: \(status)
                Diagnostic-Code: smtp; \(status) says the server

                --b
                Content-Type: text/rfc822-headers

                Message-ID: \(letter.messageID)

                --b--

                """
        }
    }
}
