import Localization
import Messaging
import Models
import Testing

@testable import Gateway

@Suite("What is checked before a form is sent of which others hear")
struct CheckPageTests {
    private static let key = MessageID()
    private static let form = "title=A+survey&owner=Chile&priority=high&proposals=NPP4&proposals=NPP7&key=\(key)"

    private static func values(_ more: String = "") -> FormValues { FormValues(EncodedPairs((form + more).utf8)) }

    private static func digest(_ letter: Character) throws -> ContentDigest {
        try #require(ContentDigest(rawValue: String(repeating: letter, count: 64)))
    }

    private static func recipient(
        _ party: String, _ channels: [NotificationChannel] = [.inbox, .mail], region: Region? = "AG",
        held: Instant? = nil, isGathered: Bool = false, blocked: Line? = nil
    ) throws -> NoticeRecipient {
        NoticeRecipient(
            contact: channels.contains(.mail) ? ActorID(rawValue: "contact-\(party)") : nil,
            party: PartyID(rawValue: party), office: nil, region: region, channels: channels,
            language: channels.contains(.mail) ? .spanish : nil, heldUntil: held, isGathered: isGathered,
            reason: "Responsible for the action", blocked: blocked)
    }

    private static func told(
        _ recipients: [NoticeRecipient], mails: Int, digest: Character = "a"
    ) throws -> CommandRehearsal.Told {
        let preview = NoticesPreview(
            mails: mails, recipients: recipients,
            letters: mails == 0
                ? []
                : [
                    NoticeLetter(
                        language: .spanish, mails: mails, subject: "Medida 14 <b>propuesta</b>",
                        text: "Medida 14 <b>propuesta</b>\n\nSe propone a Chile.\n\nDebe concluirse.\n")
                ], digest: try Self.digest(digest))
        return CommandRehearsal.Told(
            preview: preview, json: try JSON.decode(JSONValue.self, from: JSON.encode(preview)))
    }

    private static func html(
        _ told: CommandRehearsal.Told?, _ values: FormValues = values(), _ language: LanguageTag = .english
    ) throws -> String {
        let names = Dictionary(
            uniqueKeysWithValues: try (1...20).map {
                (try #require(PartyID(rawValue: "p-\($0)")), Line(cutting: "Party \($0)"))
            })
        let words = RecipientWords(
            offices: OfficeWords(language, names: [:]), names: AnswerNames(), parties: PartyWords(names),
            regions: ["AG": "African Group"])
        let page = CheckPage(
            ProposeAction.self, at: "/actions/propose", of: "/actions", values, key: key,
            ["title": .string("A survey <script>"), "owner": .string("Chile"), "priority": .string("high")],
            AnswerNames(), told, words, PageReader(language: language), about: "4 · A <i>survey</i>")
        return try PageLibrary().render(page)
    }

    @Test("The values stand as a list, the whole form is carried along, and a button has the number of mails")
    func form() throws {
        let html = try Self.html(Self.told([Self.recipient("p-1"), Self.recipient("p-2", [.inbox])], mails: 1))
        for text in [
            "<bdi>4 · A &lt;i&gt;survey&lt;/i&gt;</bdi>",
            "<dd><span class=\"prose\" dir=\"auto\">A survey &lt;script&gt;</span></dd>", "Party 1", "Party 2",
            "Mail (Spanish), Inbox", "Confirm and send 1 mail", "1 mail leaves when you confirm.",
            "name=\"proposals\" value=\"NPP4\"", "name=\"proposals\" value=\"NPP7\"",
            "name=\"key\" value=\"\(Self.key)\"",
            "name=\"step\" value=\"confirm\"", "name=\"step\" value=\"change\"",
            "name=\"check.seen\" value=\"\(String(repeating: "a", count: 64))\"", "lang=\"es\"",
            "Medida 14 &lt;b&gt;propuesta&lt;/b&gt;", "<p class=\"prose\">Se propone a Chile.</p>",
        ] { #expect(html.contains(text), "\(text)") }
        #expect(!html.contains("role=\"alert\""))
    }

    @Test("It is worded in every language, whatever the number of mails", arguments: LanguageTag.allCases)
    func languages(_ language: LanguageTag) throws {
        for count in [0, 1, 2, 3, 5, 11, 21] {
            let recipients = try (0..<max(1, count)).map {
                try Self.recipient("p-\($0 % 20 + 1)", count == 0 ? [.inbox] : [.inbox, .mail])
            }
            let html = try Self.html(Self.told(recipients, mails: count), Self.values(), language)
            #expect(!html.contains("{count") && !html.contains("plural"), "\(count)")
            #expect(html.contains("dir=\"\(language.direction)\""))
        }
        let unknown = try Self.html(nil, Self.values(), language)
        #expect(unknown.contains("value=\"unknown\"") && !unknown.contains("<table"))
    }

    @Test("Ten are told by name, the others folded by region")
    func many() throws {
        let recipients = try (1...14).map { try Self.recipient("p-\($0)", region: $0 == 14 ? nil : "AG") }
        let html = try Self.html(Self.told(recipients, mails: 14))
        #expect(html.matches(of: #/<th role="rowheader"/#).count == CheckPage.shown)
        #expect(html.contains("<summary>African Group: 3 more</summary>") && html.contains("<summary>1 more</summary>"))
        #expect(html.contains("Confirm and send 14 mails"))
    }

    @Test("What waits, what is gathered and what does not leave is said")
    func ways() throws {
        let until = try #require(Instant(rfc3339: "2027-03-01T06:00:00Z"))
        let html = try Self.html(
            Self.told(
                [
                    Self.recipient("p-1", held: until), Self.recipient("p-2", isGathered: true),
                    Self.recipient("p-3", [], blocked: "No mail is sent to the contact: it came back"),
                ], mails: 2))
        #expect(html.contains("not before 1 March 2027") && html.contains("with the next summary"))
        #expect(html.contains("No mail<span class=\"sub\" lang=\"en\" dir=\"auto\">No mail is sent to the contact"))
    }

    @Test("Another set than was confirmed comes back, with who is new and who is no longer there on top")
    func changed() throws {
        let seen = "&step=confirm&check.seen=\(String(repeating: "b", count: 64))&check.name=Party+1&check.name=Party+9"
        let told = try Self.told([Self.recipient("p-1"), Self.recipient("p-2")], mails: 2)
        let html = try Self.html(told, Self.values(seen))
        let alert = try #require(html.firstMatch(of: #/role="alert".*?</div>/#.dotMatchesNewlines()))
        #expect(alert.0.contains("New: Party 2") && alert.0.contains("No longer: Party 9"))
        #expect(html.matches(of: #/name="check.seen"/#).count == 1 && !html.contains("Party+9"))
    }

    @Test("It is sent where nobody hears of it, or those who were confirmed, or where it was sent before")
    func steps() throws {
        let some = try Self.told([Self.recipient("p-1")], mails: 1)
        func step(_ more: String) -> CheckStep { CheckStep(Self.values(more)) }
        func rehearsal(_ told: CommandRehearsal.Told?, isRepeated: Bool = false) -> CommandRehearsal {
            CommandRehearsal(answer: [], told: told, isRepeated: isRepeated)
        }
        let confirmed = "&step=confirm&check.seen="
        let (same, other) = (String(repeating: "a", count: 64), String(repeating: "b", count: 64))
        let nobody = try Self.told([], mails: 0)
        let cases: [(String, CommandRehearsal, Bool)] = [
            ("", rehearsal(nobody), true),
            ("", rehearsal(some), false),
            ("", rehearsal(some, isRepeated: true), true),
            ("&check.seen=\(same)", rehearsal(some), false),
            ("\(confirmed)\(same)", rehearsal(some), true),
            ("\(confirmed)\(other)", rehearsal(some), false),
            ("\(confirmed)\(other)", rehearsal(nobody), true),
            ("", rehearsal(nil), false),
            ("\(confirmed)\(same)", rehearsal(nil), false),
            ("\(confirmed)unknown", rehearsal(nil), true),
            ("\(confirmed)unknown", rehearsal(some), false),
        ]
        for (more, rehearsal, isReady) in cases { #expect(step(more).isReady(rehearsal) == isReady, "\(more)") }
        #expect(step("&step=change").isBack && !step("").isBack && !step(confirmed).isBack)
        let form = step("\(confirmed)\(same)&check.name=X").form(with: Self.key, secret: "s")
        #expect(form["step"].isEmpty && form["check.seen"].isEmpty && form["check.name"].isEmpty)
        #expect(form["proposals"] == ["NPP4", "NPP7"] && form["form"] == ["s"])
    }
}
