import Messaging
import Models
import Postgres
import Reactor
import Testing

@Suite("Who would hear of a command is who hears of it", .installation, .serialized)
@Reactor struct PreviewNoticesTests {
    private let secretariat = Speaker.secretariat

    @Test("Recipients of the preview are those of the inboxes and the ledger after the command")
    func sameAsHappens() async throws {
        try await Cast.officer(.secretariat, try Cast.email("preview-office"))
        try await Cast.officer(.coChairs, try Cast.email("preview-chair"), .french)
        let owner = try await Cast.delegation("AG", .spanish)
        let others = [try await Cast.delegation("WEOG", .arabic), try await Cast.delegation("AG", .french)]
        let now = try Cast.now

        let action = try await happens(
            ProposeAction(title: "A survey", owner: owner.party, due: try Cast.day(30), funding: .funded), secretariat)
        try await happens(MoveAction(action: action.id, move: .accept), owner.speaker)
        try await happens(
            RequestExtension(action: action.id, due: action.due.advanced(byDays: 30), reason: "It takes longer."),
            owner.speaker)
        try await happens(
            OpenCall(
                title: "A call of all", questions: [], opens: now, closes: now.advanced(by: .seconds(86_400)),
                zone: .utc),
            secretariat)
        let (one, other) = (try await Cast.proposal(), try await Cast.proposal())
        try await happens(TakePosition(proposal: one, stance: .supports), others[0].speaker)
        try await happens(
            MergeProposals(proposals: [one, other], title: "Both", text: "As one.", rationale: "The same"), secretariat)
        // The command itself enters who is written to.
        try await happens(try Cast.nomination(try await Cast.party(), from: try Cast.today), secretariat)
        try await happens(
            RecordDecision(
                title: "A decision", takenOn: try Cast.today,
                paragraphs: [
                    GivenParagraph(
                        number: try #require(ParagraphNumber(rawValue: "1")), text: "Asks.", type: .operational,
                        actors: [owner.party])
                ]), secretariat)
    }

    @Test("It says how and why, in the reader's language, with the mail as it is read")
    func words() async throws {
        let owner = try await Cast.delegation("AG", .spanish)
        let command = ProposeAction(
            title: "A map of the pits", owner: owner.party, due: try Cast.day(30), funding: .funded)
        let preview = try await secretariat.preview(command, in: .french)
        let told = try #require(preview.recipients.first)
        #expect(preview.mails == 1 && preview.recipients.count == 1)
        #expect(told.contact?.rawValue == owner.contact.rawValue && told.party == owner.party && told.region == "AG")
        #expect(told.channels == [.inbox, .mail] && told.language == .spanish && told.heldUntil == nil)
        #expect(told.reason == "Responsable de la mesure")
        let letter = try #require(preview.letters.first)
        #expect(letter.language == .spanish && letter.mails == 1 && letter.text.contains("A map of the pits"))
        try await secretariat.tell(command)
        let mail = try await Cast.mail(to: try owner.email, "A map of the pits")
        func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
        let read = words(mail.text).joined(separator: " ")
        for part in letter.text.split(separator: "\n\n").prefix(3) {
            #expect(read.contains(words(String(part)).joined(separator: " ")), "\(mail.text)")
        }
    }

    @Test("Quiet hours, digests and suppressions count, and are told to the secretariat and the party alone")
    func wishes() async throws {
        let quiet = try await Cast.delegation()
        let gathering = try await Cast.delegation()
        let deaf = try await Cast.delegation()
        try await quiet.speaker.tell(ChangePreferences(contact: quiet.contact, zone: .utc, quiet: try Cast.quietHours))
        try await gathering.speaker.tell(ChangePreferences(contact: gathering.contact, zone: .utc, required: .daily))
        try await secretariat.tell(SuppressContact(contact: deaf.contact, note: "Nobody reads it."))
        func told(_ reader: Speaker, of party: PartyID) async throws -> NoticeRecipient? {
            let action = ProposeAction(title: "Quiet", owner: party, due: try Cast.day(30), funding: .funded)
            return try await reader.preview(action).recipients.first { $0.party == party }
        }
        #expect(try await told(secretariat, of: quiet.party)?.heldUntil != nil)
        #expect(try await told(secretariat, of: gathering.party)?.isGathered == true)
        let blocked = try #require(try await told(secretariat, of: deaf.party))
        #expect(blocked.channels == [.inbox] && blocked.blocked?.rawValue.contains("Nobody reads it.") == true)
        let seen = try #require(try await told(.coChair, of: deaf.party))
        #expect(seen.channels == [.inbox] && seen.blocked == nil)
        #expect(try await told(.coChair, of: quiet.party)?.heldUntil == nil)
    }

    @Test("The digest stays as long as the same hear of it, and is another one for another set")
    func digest() async throws {
        let owner = try await Cast.delegation()
        let action = ProposeAction(title: "Again", owner: owner.party, due: try Cast.day(30), funding: .funded)
        let first = try await secretariat.preview(action).digest
        #expect(try await secretariat.preview(action, in: .chinese).digest == first)
        #expect(try await Speaker.coChair.preview(action).digest == first)
        try await secretariat.tell(SuppressContact(contact: owner.contact, note: "Nobody reads it."))
        #expect(try await secretariat.preview(action).digest != first)
    }

    @Test("Only the gateway asks for it")
    func principals() async throws {
        var speaker = Speaker.secretariat
        speaker.principal = "proposals"
        try await speaker.refusal(
            of: PreviewNotices(service: .workingGroup, events: [], language: .english), .forbidden)
        try await secretariat.refusal(
            of: PreviewNotices(service: .workingGroup, events: ["{}"], language: .english), .invalid, field: "events")
    }

    /// Shows who would hear of a command, carries it out, and compares.
    @discardableResult
    private func happens<R: Request>(
        _ command: R, _ speaker: Speaker, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> R.Answer {
        try await Installation.running.settle()
        let preview = try await speaker.preview(command)
        let mails = try await entries("SELECT id || ' ' || recipient FROM delivery WHERE state <> 'suppressed'")
        let items = try await entries("SELECT id || ' ' || recipient FROM inbox_item")
        let answer = try await speaker.tell(command)
        let mailed = try await entries("SELECT id || ' ' || recipient FROM delivery WHERE state <> 'suppressed'")
            .subtracting(mails).map(\.recipient).sorted()
        let found = try await entries("SELECT id || ' ' || recipient FROM inbox_item").subtracting(items)
        let told = preview.recipients.filter { $0.channels.contains(.mail) }.compactMap(\.contact?.rawValue)
        let name = R.definition.name.rawValue
        #expect(!preview.recipients.isEmpty, "\(name)", sourceLocation: sourceLocation)
        #expect(preview.mails == told.count, "\(name)", sourceLocation: sourceLocation)
        // Who is entered by the command gets an id with it: another one each time it is run.
        if command is NominateFocalPoint {
            #expect(mailed.count == told.count, "\(name)", sourceLocation: sourceLocation)
        } else {
            #expect(mailed == told.sorted(), "\(name)", sourceLocation: sourceLocation)
        }
        let inboxes = preview.recipients.filter { $0.channels.contains(.inbox) }
            .map { $0.office?.rawValue ?? $0.party?.rawValue ?? "" }
        #expect(Set(found.map(\.recipient)) == Set(inboxes), "\(name)", sourceLocation: sourceLocation)
        return answer
    }

    private struct Entry: Hashable {
        let id: String
        let recipient: String
    }

    private func entries(_ sql: SQL) async throws -> Set<Entry> {
        Set(
            try await Installation.running.rows(sql, in: .notifications).map { row in
                let parts = row.split(separator: " ").map(String.init)
                return Entry(id: parts[0], recipient: parts[1])
            })
    }
}
