import Models
import Postgres
import Reactor
import Testing

extension NotificationsTests {
    @Suite("The send ledger")
    @Reactor struct DeliveryTests {
        private let secretariat = Speaker.secretariat
        private let reader: Delegation
        private let letter: Delivery

        init() async throws {
            reader = try await Cast.delegation()
            letter = try await Cast.letter(to: reader)
        }

        @Test("What is queued leaves, is told of once, and stands in the ledger, found by state, party and recipient")
        func leaves() async throws {
            #expect(letter.state == .queued && letter.attempts == 0 && letter.party == reader.party)
            #expect(letter.messageID.rawValue == "<\(letter.id)@example.org>" && letter.settledAt == nil)
            try await Installation.running.sendMail()
            let sent = try await current()
            #expect(sent.state == .sent && sent.attempts == 1 && sent.error == nil && sent.settledAt != nil)
            let mails = try Installation.running.mails(to: try reader.email)
            #expect(mails.filter { $0.text.contains("An action") }.count == 1)
            let told = try await Installation.running.events(NotificationSent.self, of: .notifications)
                .filter { $0.delivery == letter.id }
            #expect(told.map(\.recipient) == [reader.contact])
            #expect(try await listed(ListDeliveries(state: .sent, party: reader.party)).contains(letter.id))
            #expect(try await listed(ListDeliveries(state: .queued, party: reader.party)).isEmpty)
            let other = try await Cast.delegation()
            #expect(try await !listed(ListDeliveries(party: other.party)).contains(letter.id))
            #expect(try await !listed(ListDeliveries(recipient: other.contact)).contains(letter.id))
            #expect(try await listed(ListDeliveries(notification: try Cast.unsent)).isEmpty)
        }

        @Test("The ledger is read by those who run the system, without subjects, the newest first, page by page")
        func lists() async throws {
            let own = ListDeliveries(recipient: reader.contact)
            let all = try await secretariat.send(own).items
            #expect(all.first?.id == letter.id && all.first?.subject?.rawValue.hasPrefix("Follow-up action") == true)
            #expect(all.count == 2 && all.map(\.queuedAt) == all.map(\.queuedAt).sorted(by: >))
            let seen = try await Speaker.ops.send(own).items
            #expect(seen.map(\.id) == all.map(\.id) && seen.allSatisfy { $0.subject == nil })
            let page = try await secretariat.send(
                ListDeliveries(recipient: reader.contact, limit: PageLimit(rawValue: 1)))
            let rest = try await secretariat.send(ListDeliveries(recipient: reader.contact, after: page.next))
            #expect(page.items + rest.items == all && rest.next == nil)
            try await Speaker.ops.refusal(of: ListDeliveries(after: "rubbish"), .invalid, field: "after")
            for speaker in [reader.speaker, .coChair] {
                try await speaker.refusal(of: own, .forbidden)
                try await speaker.refusal(of: ResendDelivery(delivery: letter.id, reason: "R."), .forbidden)
            }
        }

        @Test("What did not arrive is sent again, by whoever runs the system, with the same Message-ID")
        func resends() async throws {
            try await Speaker.ops.send(SuppressContact(contact: reader.contact, note: "Their wish."))
            try await Installation.running.sendMail()
            #expect(try await current().state == .suppressed)
            try await Speaker.ops.send(LiftSuppression(contact: reader.contact, note: "It was a mistake."))
            let again = ResendDelivery(delivery: letter.id, reason: "They want it.")
            let queued = try await Speaker.ops.repeating(again, tells: false)
            #expect(queued.state == .queued && queued.attempts == 0 && queued.settledAt == nil)
            #expect(queued.error == "Sent again by ops: They want it." && queued.subject == nil)
            try await Installation.running.sendMail()
            let sent = try await current()
            #expect(sent.state == .sent && sent.messageID == letter.messageID)
            try await secretariat.refusal(of: again, .transitionRefused)
            try await secretariat.refusal(of: ResendDelivery(delivery: .generate(), reason: "R."), .notFound)
        }

        @Test(
            "Only what did not arrive is sent again, and only what is held is expedited",
            arguments: DeliveryState.allCases)
        func states(_ state: DeliveryState) async throws {
            try await Installation.running.execute(
                """
                UPDATE delivery SET state = \(state.rawValue),
                    lease_until = CASE WHEN \(state == .sending) THEN now() + interval '1 hour' END
                WHERE id = \(letter.id)
                """, in: .notifications)
            let resent = try await secretariat.attempt(ResendDelivery(delivery: letter.id, reason: "R."))
            let isResent = [DeliveryState.failed, .bounced, .unsettled, .suppressed].contains(state)
            #expect(resent.problem?.code == (isResent ? nil : .transitionRefused))
            guard !isResent else { return }
            let expedited = try await secretariat.attempt(ExpediteDelivery(delivery: letter.id, reason: "R."))
            #expect(expedited.problem?.code == (state == .held ? nil : .transitionRefused))
        }

        private func current() async throws -> Delivery { try await Cast.delivery(letter.id, to: reader.contact) }

        private func listed(_ request: ListDeliveries) async throws -> [DeliveryID] {
            try await secretariat.send(request).items.map(\.id)
        }
    }
}
