import Models
import Postgres
import Reactor
import Testing

@Suite("The digest of what is followed, and the end of following", .installation, .serialized)
@Reactor struct FollowedMailTests {
    private func follow(_ proposal: ProposalNumber, _ reader: Delegation) async throws {
        try await reader.person.send(FollowFollow(object: FollowedObject(ObjectPath(proposal))))
    }

    private func revise(_ proposal: ProposalNumber) async throws {
        try await Speaker.secretariat.tell(ReviseProposal(proposal: proposal, basedOn: 1, text: "Another text."))
    }

    @Test(
        "The daily digest says in the reader's language what happened, why it comes, and where it is read",
        arguments: [
            (LanguageTag.french, "vous suivez NPP", "vous suivez ce dont traitent", "version 2"),
            (LanguageTag.arabic, "تتابعون", "تتابعون ما تتناوله هذه الرسائل", "النسخة"),
        ])
    func digest(_ language: LanguageTag, _ reason: String, _ footer: String, _ news: String) async throws {
        let reader = try await Cast.delegation("AP", language)
        let proposal = try await Cast.proposal()
        try await follow(proposal, reader)
        try await revise(proposal)
        try await Installation.running.sendMail()
        #expect(try Installation.running.mails(to: try reader.email).allSatisfy { !$0.text.contains(reason) })
        try await Cast.forward(days: 1)
        try await Installation.running.sweep()
        let mail = try await Cast.mail(to: try reader.email, footer)
        #expect(mail.text.contains(reason) && mail.text.contains(news) && mail.text.contains("NPP\(proposal)"))
        #expect(mail.text.contains("/\(language.rawValue)/proposals/\(proposal)"))
        #expect(mail.field("Content-Language") == language.rawValue)
        let secret = try #require(mail.secret(.unsubscribe))
        #expect(mail.field("List-Unsubscribe")?.contains(secret.rawValue) == true)
        try await Speaker.everybody.send(UnsubscribeByLink(secret: secret))
        let wanted = try await reader.speaker.send(ListSubscriptions()).items
        #expect(wanted.filter { !$0.isSubscribed }.map(\.category) == [.followed])
    }

    @Test("A digest of updates and of what is followed is left for both kinds by its one link")
    func mixed() async throws {
        let reader = try await Cast.delegation("AP")
        try await reader.speaker.send(ChangePreferences(contact: reader.contact, updates: .daily))
        let proposal = try await Cast.proposal()
        try await follow(proposal, reader)
        try await revise(proposal)
        _ = try await Cast.call(closesIn: .days(300))
        try await Installation.running.settle()
        try await Cast.forward(days: 1)
        try await Installation.running.sweep()
        let mail = try await Cast.mail(to: try reader.email, "you follow NPP\(proposal)")
        #expect(mail.text.contains("2 messages"))
        try await Speaker.everybody.send(UnsubscribeByLink(secret: try #require(mail.secret(.unsubscribe))))
        let left = try await reader.speaker.send(ListSubscriptions()).items.filter { !$0.isSubscribed }
        #expect(Set(left.map(\.category)) == [.updates, .followed])
    }

    @Test("Following ends with the office, and with the person nothing of it is left")
    func ends() async throws {
        let reader = try await Cast.delegation("AP", since: 10)
        let proposal = try await Cast.proposal()
        try await follow(proposal, reader)
        try await follow(try await Cast.proposal(), reader)
        try await revise(proposal)
        let records = try await Speaker.secretariat.asking(.notifications).send(
            ListPersonalRecords(
                service: .notifications, person: ActorID(reader.contact), limit: PageLimit(rawValue: 500))
        ).items
        #expect(records.count { $0.kind == "follow" } == 2 && records.count { $0.kind == "inbox-item" } == 1)
        try await Speaker.secretariat.tell(
            EndFocalPoint(contact: reader.contact, on: try Cast.day(-1), reason: "Left."))
        try await Speaker.secretariat.tell(MoveProposal(proposal: proposal, to: .refined))
        let items: SQL = "SELECT count(*) FROM inbox_item WHERE recipient = \("person:\(reader.contact)")"
        #expect(try await Installation.running.count(items, in: .notifications) == 1)
        try await Speaker.secretariat.tell(EraseContact(contact: reader.contact, reason: "Asked for."))
        #expect(try await Installation.running.count(items, in: .notifications) == 0)
        let follows: SQL = "SELECT count(*) FROM follow WHERE follower = \(reader.contact)"
        #expect(try await Installation.running.count(follows, in: .notifications) == 0)
    }
}
