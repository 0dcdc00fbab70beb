import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Answer notifications, and who has answered")
    @Reactor struct AcknowledgeTests {
        private let secretariat = Speaker.secretariat
        private let first: Delegation
        private let second: Delegation
        private let number: NotificationNumber

        init() async throws {
            (first, second) = (try await Cast.delegation("EEG"), try await Cast.delegation("WEOG"))
            number = try await Cast.send(
                try Cast.notification(
                    to: "focal points of parties \(first.party), \(second.party)", cc: "focal points of EEG"))
        }

        @Test(
            "The last answer of a party counts, whoever gives it; the same once more is the same and is not told again")
        func answers() async throws {
            #expect(try await report().totals == ["none": 2])
            let forwarded = answer(.forwarded, note: "The ministry")
            let given = try await first.speaker.repeating(forwarded)
            #expect(given.party == first.party && given.recipient.rawValue == first.contact.rawValue)
            #expect(given.answer == .forwarded && given.note == "The ministry" && given.at != nil)
            #expect(given.by == first.speaker.actor.subject && given.isByLink == false)
            let told = try await Installation.running.countTold(by: .notifications)
            #expect(try await first.speaker.send(forwarded) == given)
            #expect(try await Installation.running.countTold(by: .notifications) == told)
            let report = try await report()
            #expect(report.totals == ["none": 1, "forwarded": 1])
            #expect(report.byRegion == ["EEG": ["forwarded": 1], "WEOG": ["none": 1]])
            #expect(report.recipients.map(\.party) == [second.party, first.party])
            #expect(report.recipients.last?.note == "The ministry" && report.recipients.first?.answer == nil)
            #expect(report.recipients.map(\.by) == [nil, first.speaker.actor.subject])
            let delegate = try await Cast.delegate(of: first.party)
            try await delegate.send(answer(.received))
            try await secretariat.send(answer(.cannotAct, of: second.party, note: "No mandate"))
            #expect(try await self.report().totals == ["received": 1, "cannot-act": 1])
            let events = try await Installation.running.events(NotificationAcknowledged.self, of: .notifications)
                .filter { $0.number == number }
            #expect(events.map(\.answer) == [.forwarded, .received, .cannotAct])
            #expect(events.map(\.party) == [first.party, first.party, second.party])
        }

        @Test("A report is narrowed to a region, and who has a copy only is not in it")
        func regions() async throws {
            let report = try await Speaker.ops.send(ReportAcknowledgements(notification: number, region: "WEOG"))
            #expect(report.recipients.map(\.party) == [second.party] && report.recipients.map(\.region) == ["WEOG"])
            #expect(report.totals == ["none": 2])
            try await secretariat.refusal(of: ReportAcknowledgements(notification: try Cast.unsent), .notFound)
            try await first.speaker.refusal(of: ReportAcknowledgements(notification: number), .forbidden)
            #expect(try await Speaker.coChair.send(ReportAcknowledgements(notification: number)).recipients.count == 2)
        }

        @Test("Whoever passes it on or cannot act says so in a note; only who is addressed answers")
        func refusals() async throws {
            for word in [AcknowledgementAnswer.forwarded, .cannotAct] {
                try await first.speaker.refusal(of: answer(word), .invalid, field: "note")
            }
            try await first.speaker.refusal(of: answer(.received, of: second.party), .forbidden)
            try await secretariat.refusal(of: answer(.received), .invalid, field: "party")
            try await Speaker.coChair.refusal(of: answer(.received), .forbidden)
            let stranger = try await Cast.delegation()
            let problem = try await stranger.speaker.refusal(of: answer(.received), .forbidden)
            #expect(problem.detail?.contains("is not addressed to \(stranger.party)") == true)
            let copied = try await Cast.send(
                try Cast.notification(to: "co-chairs", cc: "focal points of party \(first.party)"))
            try await first.speaker.refusal(
                of: AcknowledgeNotification(notification: copied, answer: .received), .forbidden)
            try await first.speaker.refusal(
                of: AcknowledgeNotification(notification: try Cast.unsent, answer: .received), .notFound)
            #expect(try await report().totals == ["none": 2])
        }

        private func answer(
            _ answer: AcknowledgementAnswer, of party: PartyID? = nil, note: Line? = nil
        ) -> AcknowledgeNotification {
            AcknowledgeNotification(notification: number, party: party, answer: answer, note: note)
        }

        private func report() async throws -> AcknowledgementReport {
            try await secretariat.send(ReportAcknowledgements(notification: number))
        }
    }
}
