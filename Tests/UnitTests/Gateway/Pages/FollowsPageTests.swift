import Localization
import Messaging
import Models
import Testing

@testable import Gateway

@Suite("Following, on pages") struct FollowsPageTests {
    private static func reader(_ role: Role?, secret: String? = "s3cret", _ language: LanguageTag = .english)
        -> PageReader
    {
        var reader = PageReader(language: language, place: "/me/follows")
        guard let role else { return reader }
        reader.actor = Actor(subject: "somebody", roles: [role])
        reader.formSecret = secret
        return reader
    }

    private static func follows() throws -> [Follow] {
        let since = try #require(Instant(rfc3339: "2027-03-21T12:00:00Z"))
        func follow(_ path: String, _ kind: FollowedKind, _ number: Int? = nil, _ title: Line) throws -> Follow {
            Follow(
                object: try #require(ObjectPath(rawValue: path)), kind: kind, number: number, title: title,
                since: since)
        }
        return [
            try follow("proposals/16", .proposal, 16, "A <b>system</b>"),
            try follow("actions/a1", .action, 4, "A survey"),
            try follow("needs/2b", .need, nil, "A need"), try follow("calls/c1", .call, nil, "A call"),
            try follow("sessions/s1", .session, nil, "A session"), try follow("regions/AG", .region, nil, "Africa"),
        ]
    }

    @Test("The button says whether it follows or stops, and is for who takes part and has a session")
    func button() throws {
        let object = try #require(ObjectPath(rawValue: "proposals/16"))
        let begin = try #require(FollowForm(object, called: "NPP16", isFollowed: false, Self.reader(.focalPoint)))
        #expect(begin.button == "Follow NPP16" && begin.act == "follow" && begin.secret == "s3cret")
        #expect(begin.action == "/en/me/follows" && begin.object == "proposals/16" && begin.from == nil)
        let end = try #require(
            FollowForm(object, called: "NPP16", isFollowed: true, fromList: true, Self.reader(.observer)))
        #expect(end.button == "Stop following NPP16" && end.act == "unfollow" && end.from == "list")
        #expect(begin.key != end.key)
        for reader in [Self.reader(nil), Self.reader(.ops), Self.reader(.focalPoint, secret: nil)] {
            #expect(FollowForm(object, called: "NPP16", isFollowed: false, reader) == nil)
        }
    }

    @Test("The list names each thing with its page and a button, in every language", arguments: LanguageTag.allCases)
    func list(_ language: LanguageTag) throws {
        let page = FollowsPage(try Self.follows(), Self.reader(.focalPoint, language))
        #expect(
            page.follows.map(\.address) == [
                "/\(language.rawValue)/proposals/16", "/\(language.rawValue)/actions/4",
                "/\(language.rawValue)/needs/2b",
                "/\(language.rawValue)/calls/c1", "/\(language.rawValue)/sessions/s1", nil,
            ])
        #expect(page.note == nil && page.follows.allSatisfy { $0.form?.act == "unfollow" && $0.form?.from == "list" })
        let html = try PageLibrary().render(page)
        #expect(!html.contains("<b>system") && html.contains("A survey") && !html.contains("null"))
        #expect(html.ranges(of: "value=\"unfollow\"").count == 6)
        for key in TextKey.allCases where key.rawValue.hasPrefix("follow") {
            #expect(!html.contains(">\(key.rawValue)<"), "\(key.rawValue)")
        }
    }

    @Test("An empty list says how one begins, and one that cannot be read says that")
    func empty() {
        let none = FollowsPage([], Self.reader(.focalPoint))
        #expect(none.note?.contains("You follow nothing yet") == true && none.follows.isEmpty)
        let away = FollowsPage(nil, Self.reader(.focalPoint))
        #expect(away.note == "The list cannot be read at the moment." && away.regions == nil)
    }

    @Test("One's own work leads to it, for who takes part")
    func linked() {
        #expect(Self.reader(.focalPoint).settings.contains { $0.address == "/en/me/follows" })
        #expect(!Self.reader(.ops).settings.contains { $0.address == "/en/me/follows" })
    }

    @Test("A proposal's page has the button where it is given one")
    func proposal() throws {
        var contents = try ProposalSamples.contents()
        #expect(
            !(try PageLibrary().render(ProposalPage(contents, try ProposalSamples.reader()))).contains("me/follows"))
        let reader = Self.reader(.focalPoint)
        contents.follow = FollowForm(
            ObjectPath(contents.proposal.number), called: "NPP16", isFollowed: false, reader)
        let html = try PageLibrary().render(ProposalPage(contents, reader))
        #expect(html.contains("Follow NPP16</button>") && html.contains("action=\"/en/me/follows\""))
    }
}
