import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Which mail contacts want")
    @Reactor struct SubscriptionTests {
        private let reader: Delegation

        init() async throws { reader = try await Cast.delegation() }

        @Test("A contact has every kind of mail until it does not want one; the last word counts, and says when")
        func changes() async throws {
            let all = try await reader.speaker.send(ListSubscriptions()).items
            #expect(Set(all.map(\.category)) == Set(MailCategory.allCases))
            #expect(all.allSatisfy { $0.isSubscribed && $0.changedAt == nil && $0.contact == reader.contact })
            let left = try await reader.speaker.repeating(change(.updates, false), tells: false)
            #expect(left.party == reader.party && !left.isSubscribed && left.changedAt != nil)
            #expect(try await subscription(.updates) == left)
            #expect(try await subscription(.information).isSubscribed)
            #expect(try await reader.speaker.send(change(.updates, false)) == left)
            #expect(try await subscription(.updates) == left)
            let back = try await Speaker.secretariat.send(change(.updates, true))
            #expect(back.isSubscribed && back.changedAt != left.changedAt)
            #expect(try await subscription(.updates) == back)
        }

        @Test("Updates that a contact does not want do not leave, and the ledger says why")
        func unwanted() async throws {
            try await reader.speaker.send(change(.updates, false))
            _ = try await Cast.call()
            try await Installation.running.settle()
            let mail = try await Speaker.secretariat.send(ListDeliveries(recipient: reader.contact)).items
                .first { $0.eventType.rawValue == CallOpened.type.rawValue }
            #expect(mail?.state == .suppressed && mail?.error?.rawValue.contains("unsubscribed") == true)
            #expect(mail?.settledAt != nil)
            #expect(try await Cast.letter(to: reader).state == .queued)
        }

        @Test("Nobody leaves what is not optional; a contact is its party's matter")
        func refusals() async throws {
            for category in [MailCategory.formal, .required] {
                try await reader.speaker.refusal(of: change(category, false), .invalid, field: "category")
            }
            let stranger = try await Cast.delegation().speaker
            try await stranger.refusal(of: change(.updates, false), .notFound)
            try await stranger.refusal(of: ListSubscriptions(party: reader.party), .forbidden)
            try await reader.speaker.refusal(
                of: ChangeSubscription(contact: .generate(), category: .updates, isSubscribed: false), .notFound)
            try await Speaker.secretariat.refusal(of: ListSubscriptions(), .invalid, field: "party")
            let delegate = try await Cast.delegate(of: reader.party)
            for speaker in [delegate, .coChair, .ops] {
                try await speaker.refusal(of: change(.updates, false), .forbidden)
                try await speaker.refusal(of: ListSubscriptions(party: reader.party), .forbidden)
            }
            #expect(
                try await Speaker.secretariat.send(ListSubscriptions(party: reader.party)).items
                    .allSatisfy { $0.isSubscribed })
        }

        private func change(_ category: MailCategory, _ isSubscribed: Bool) -> ChangeSubscription {
            ChangeSubscription(contact: reader.contact, category: category, isSubscribed: isSubscribed)
        }

        private func subscription(_ category: MailCategory) async throws -> Subscription {
            let items = try await reader.speaker.send(ListSubscriptions()).items
            return try #require(items.first { $0.category == category })
        }
    }
}
