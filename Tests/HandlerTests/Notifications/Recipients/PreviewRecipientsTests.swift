import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Whom a role expression reaches")
    @Reactor struct PreviewRecipientsTests {
        private let secretariat = Speaker.secretariat

        @Test("Regions, labels, owners of actions and parties lead to the focal points in office, each with its reason")
        func groups() async throws {
            let (one, other) = (try await Cast.delegation("EEG"), try await Cast.delegation("AP"))
            let proposal = try await Cast.proposal(from: "EEG").number
            let unit = try #require(PartyID(rawValue: "unit-\(Cast.number())"))
            try await secretariat.send(RegisterSecretariatUnit(id: unit, name: "A unit"))
            for owner in [other.party, unit] {
                try await secretariat.tell(
                    ProposeAction(title: "An action", owner: owner, due: try Cast.day(9), proposals: [proposal]))
            }
            #expect(try await reached("focal points of EEG").contains(one.party))
            #expect(try await !reached("focal points of EEG").contains(other.party))
            #expect(try await reached("focal points of eeg and AP").isSuperset(of: [one.party, other.party]))
            #expect(try await reached("focal points").isSuperset(of: [one.party, other.party]))
            for cited in ["\(proposal)", "NPP\(proposal.rawValue)"] {
                let labels = try await reached("focal points of the label regions of \(cited)")
                #expect(labels.contains(one.party) && !labels.contains(other.party))
                let owners = try await preview("focal points of the owners of actions on \(cited)")
                #expect(owners.recipients.compactMap(\.party) == [other.party])
                // What a unit of the secretariat owns is the secretariat's.
                #expect(owners.recipients.contains { $0.recipient == "secretariat" && $0.channels == [.inbox] })
            }
            let both = try await preview("focal points of parties \(one.party), \(other.party)")
            #expect(Set(both.recipients.map(\.recipient.rawValue)) == [one.contact.rawValue, other.contact.rawValue])
            #expect(both.total == 2 && both.next == nil)
            let reason = Line(cutting: "focal points of parties \(one.party) and \(other.party)")
            #expect(both.recipients.allSatisfy { $0.reasons == [reason] && $0.recipientClass == .to })
            let rest = try await secretariat.send(
                PreviewRecipients(expression: both.expression, after: both.recipients[0].recipient))
            #expect(rest.recipients == Array(both.recipients.dropFirst()) && rest.total == 2)
        }

        @Test("“plus” adds, “minus” takes out and says so, “only” keeps who is in both")
        func connectives() async throws {
            let (one, other) = (try await Cast.delegation("EEG"), try await Cast.delegation("AP"))
            let both = "focal points of parties \(one.party), \(other.party)"
            let minus = try await preview("(\(both)), minus focal points of party \(other.party)")
            #expect(minus.recipients.map(\.party) == [one.party])
            #expect(minus.blocked.map(\.party) == [other.party])
            #expect(minus.blocked.first?.why.rawValue == "Left out: minus focal points of party \(other.party).")
            let again = try await preview(
                "(\(both)), minus focal points of party \(other.party), plus focal points of party \(other.party)")
            #expect(again.total == 2 && again.blocked.isEmpty)
            #expect(try await reached("(\(both)), only focal points of AP") == [other.party])
            let offices = try await preview("secretariat plus co-chairs")
            #expect(offices.recipients.map(\.recipient) == ["co-chairs", "secretariat"])
        }

        @Test("Recipients of a notification, and the silent ones among them, are who holds the offices now")
        func answered() async throws {
            let (one, other) = (try await Cast.delegation(since: 10), try await Cast.delegation())
            let number = try await Cast.send(
                try Cast.notification(to: "focal points of parties \(one.party), \(other.party)", cc: "co-chairs"))
            #expect(try await reached("recipients of \(number)") == [one.party, other.party])
            #expect(try await preview("recipients of \(number)").recipients.contains { $0.recipient == "co-chairs" })
            try await other.speaker.send(AcknowledgeNotification(notification: number, answer: .received))
            let silent = try await preview("silent on \(number)")
            #expect(silent.recipients.map(\.party) == [one.party])
            try await secretariat.tell(
                EndFocalPoint(contact: one.contact, on: try Cast.day(-1), reason: "Another post."))
            #expect(try await preview("silent on \(number)").blocked.map(\.party) == [one.party])
            let successor = try await secretariat.tell(try Cast.nomination(one.party, from: try Cast.today)).id
            #expect(
                try await preview("silent on \(number)").recipients.map(\.recipient.rawValue) == [successor.rawValue])
        }

        @Test("Who has unsubscribed is a group; whoever no mail is sent to still finds it in the inbox")
        func unreached() async throws {
            let (one, other) = (try await Cast.delegation(), try await Cast.delegation())
            try await one.speaker.send(
                ChangeSubscription(contact: one.contact, category: .information, isSubscribed: false))
            #expect(try await reached("opted out").contains(one.party))
            #expect(try await !reached("opted out").contains(other.party))
            let both = "focal points of parties \(one.party), \(other.party)"
            let draft = try await secretariat.send(try Cast.notification(to: both, kind: .information)).id
            let optional = try await secretariat.send(PreviewNotification(notification: draft))
            #expect(optional.recipients.map(\.party) == [other.party])
            #expect(optional.blocked.first?.why.rawValue.contains("Unsubscribed") == true)
            #expect(try await reached(both) == [one.party, other.party])
            try await Speaker.ops.send(SuppressContact(contact: other.contact, note: "They asked for it."))
            let preview = try await preview(both)
            #expect(preview.recipients.first { $0.party == other.party }?.channels == [.inbox])
            #expect(preview.blocked.map(\.party) == [other.party])
            #expect(preview.blocked.first?.why.rawValue.contains("They asked for it.") == true)
        }

        @Test("What an expression names and nobody knows is refused with what may have been meant")
        func refusals() async throws {
            let party = try await Cast.delegation().party
            for (expression, words) in [
                ("focal points of party \(party)x", party.rawValue), ("focal points of Nowhere", "NOWHERE"),
                ("focal points of the label regions of XYZ4", "XYZ4"),
                ("focal points of the owners of actions on XYZ4", "XYZ4"),
                ("focal points of the label regions of 998", "998"),
                ("recipients of \(try Cast.unsent)", "not sent"), ("silent on \(try Cast.unsent)", "not sent"),
            ] {
                let problem = try await secretariat.refusal(
                    of: PreviewRecipients(expression: try Cast.roles(expression)), .invalid, field: "expression")
                #expect(problem.errors?.first?.detail.contains(words) == true, "\(problem)")
            }
            let expression = try Cast.roles("co-chairs")
            #expect(try await Speaker.coChair.send(PreviewRecipients(expression: expression)).total == 1)
            for speaker in [Speaker.ops, .focalPoint(party)] {
                try await speaker.refusal(of: PreviewRecipients(expression: expression), .forbidden)
            }
        }

        private func preview(_ expression: String) async throws -> RecipientPreview {
            try await secretariat.send(PreviewRecipients(expression: try Cast.roles(expression)))
        }

        private func reached(_ expression: String) async throws -> Set<PartyID> {
            Set(try await preview(expression).recipients.compactMap(\.party))
        }
    }
}
