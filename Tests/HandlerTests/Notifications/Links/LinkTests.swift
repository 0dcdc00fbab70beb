import Models
import Postgres
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Links in mail")
    @Reactor struct LinkTests {
        private let secretariat = Speaker.secretariat
        /// Whoever follows a link shows no token.
        private let reader = Speaker.everybody

        @Test("A link answers for its recipient, for one purpose, and shows what was answered before")
        func acknowledges() async throws {
            let delegation = try await Cast.delegation("EEG", .french)
            let (number, mail) = try await sent(to: delegation)
            let secret = try #require(mail.secret(.acknowledge))
            let show = ShowLink(secret: secret, purpose: .acknowledge)
            let shown = try await reader.send(show)
            #expect(shown.purpose == .acknowledge && shown.number == number && shown.language == .french)
            #expect(shown.done == nil && shown.note == nil && shown.subject.rawValue.contains("\(number)"))
            #expect(try await report(number).totals == ["none": 1])
            for answer in [AcknowledgementAnswer.forwarded, .cannotAct] {
                try await reader.refusal(of: AcknowledgeByLink(secret: secret, answer: answer), .invalid, field: "note")
            }
            let answer = AcknowledgeByLink(secret: secret, answer: .forwarded, note: "The ministry")
            let done = try await reader.repeating(answer)
            #expect(done.done == "forwarded" && done.note == "The ministry")
            let told = try await Installation.running.countTold(by: .notifications)
            try await reader.send(answer)
            #expect(try await Installation.running.countTold(by: .notifications) == told)
            #expect(try await reader.send(show) == done)
            let given = try #require(try await report(number).recipients.first)
            #expect(given.answer == .forwarded && given.note == "The ministry" && given.party == delegation.party)
            #expect(given.by == ActorID(delegation.contact) && given.isByLink == true)
        }

        @Test("In one click a reader is out of mail for information; no link does that for mail that is not optional")
        func unsubscribes() async throws {
            let delegation = try await Cast.delegation()
            let (_, mail) = try await sent(to: delegation, kind: .information)
            let secret = try #require(mail.secret(.unsubscribe))
            #expect(mail.field("List-Unsubscribe")?.contains(secret.rawValue) == true)
            let show = ShowLink(secret: secret, purpose: .unsubscribe)
            #expect(try await reader.send(show).done == nil)
            let done = try await reader.repeating(UnsubscribeByLink(secret: secret), tells: false)
            #expect(done.done == "unsubscribed" && done.purpose == .unsubscribe)
            #expect(try await reader.send(show) == done)
            let wanted = try await delegation.speaker.send(ListSubscriptions()).items
            #expect(wanted.filter { !$0.isSubscribed }.map(\.category) == [.information])
            try await Installation.running.execute(
                "UPDATE mail_link SET category = 'formal' WHERE contact = \(delegation.contact)", in: .notifications)
            try await reader.refusal(of: UnsubscribeByLink(secret: secret), .forbidden)
        }

        @Test("What was sent to an address that was wrong opens nothing any more")
        func corrected() async throws {
            let delegation = try await Cast.delegation()
            let (_, mail) = try await sent(to: delegation, kind: .information)
            let secrets = (
                answer: try #require(mail.secret(.acknowledge)), leave: try #require(mail.secret(.unsubscribe))
            )
            let right = try Cast.email("right-\(delegation.party)")
            try await secretariat.tell(
                CorrectFocalPoint(contact: delegation.contact, reason: "Mistyped.", email: right))
            try await isInvalid(secrets.answer, secrets.leave)
        }

        @Test("A link that was never there, is for something else, has expired or whose reader has left is not valid")
        func invalid() async throws {
            let delegation = try await Cast.delegation(since: 10)
            let (_, mail) = try await sent(to: delegation, kind: .information)
            let secrets = (
                answer: try #require(mail.secret(.acknowledge)), leave: try #require(mail.secret(.unsubscribe))
            )
            try await isInvalid(.generate(), .generate())
            try await isInvalid(secrets.leave, secrets.answer)
            try await secretariat.tell(
                EndFocalPoint(contact: delegation.contact, on: try Cast.day(-1), reason: "Another post."))
            try await isInvalid(secrets.answer, secrets.leave)

            let other = try await Cast.delegation()
            let (number, late) = try await sent(to: other, kind: .information)
            let links: SQL = "FROM mail_link WHERE contact = \(other.contact)"
            let installation = try Installation.running
            #expect(try await installation.count("SELECT count(*) \(links)", in: .notifications) == 2)
            try await installation.execute(
                "UPDATE mail_link SET expires_at = now() - interval '1 second' WHERE contact = \(other.contact)",
                in: .notifications)
            try await isInvalid(try #require(late.secret(.acknowledge)), try #require(late.secret(.unsubscribe)))
            #expect(try await report(number).totals == ["none": 1])
            try await installation.sweep()
            #expect(try await installation.count("SELECT count(*) \(links)", in: .notifications) == 0)
        }

        private func isInvalid(_ answer: LinkSecret, _ leave: LinkSecret) async throws {
            for problem in [
                try await reader.refusal(of: ShowLink(secret: answer, purpose: .acknowledge), .notFound),
                try await reader.refusal(of: AcknowledgeByLink(secret: answer, answer: .received), .notFound),
                try await reader.refusal(of: ShowLink(secret: leave, purpose: .unsubscribe), .notFound),
                try await reader.refusal(of: UnsubscribeByLink(secret: leave), .notFound),
            ] { #expect(problem.detail == "The link is not valid, or not any more.") }
        }

        private func sent(
            to delegation: Delegation, kind: NotificationClass = .formal
        ) async throws -> (NotificationNumber, SentMail) {
            let number = try await Cast.send(
                try Cast.notification(to: "focal points of party \(delegation.party)", kind: kind))
            try await Installation.running.sendMail()
            let mail = try Installation.running.mails(to: try delegation.email).first { $0.text.contains("\(number)") }
            return (number, try #require(mail))
        }

        private func report(_ number: NotificationNumber) async throws -> AcknowledgementReport {
            try await secretariat.send(ReportAcknowledgements(notification: number))
        }
    }
}
