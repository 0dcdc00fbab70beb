import Models
import Testing

@testable import Gateway

@Suite("The link of a mail before the path of an address") struct MailLinkPrefixTests {
    private static let secret = String(repeating: "s", count: 43)

    @Test("it is taken off before the pages of objects on which links act, with what stands in the query")
    func taken() throws {
        for place in ["/actions/4", "/actions/4/move?move=accept", "/submissions/receive?call=1", "/proposals/16"] {
            let (found, rest) = try #require(MailLinkPrefix.split("/l/\(Self.secret)\(place)"))
            #expect(found.rawValue == Self.secret && rest == place)
        }
    }

    @Test(
        "anything else stays as it is",
        arguments: [
            "/l/\(secret)", "/l/\(secret)/", "/l/short/actions/4", "/l/\(secret)/account",
            "/l/\(secret)/api/v1/actions/4",
            "/l/\(secret)//actions/4", "/l/\(secret)x/actions/4", "/actions/4", "/x/l/\(secret)/actions/4",
            "/l/\(secret)/l/\(secret)/actions/4",
        ])
    func kept(_ path: String) { #expect(MailLinkPrefix.split(path) == nil) }

    @Test("it stands before the addresses of its object and of its forms, and before no others")
    func places() throws {
        let id = "0192f3a0-0000-7000-8000-000000000004"
        let link = MailLinkPrefix(
            secret: try #require(LinkSecret(rawValue: Self.secret)),
            about: try #require(ObjectPath(rawValue: "actions/\(id)")))
        for place in ["/actions/4", "/actions/4/move?move=accept", "/actions/4?x=1"] {
            #expect(link.place(place, from: "/actions/4/move") == "/l/\(Self.secret)\(place)")
        }
        for place in ["/actions/5", "/actions/45", "/actions", "/", "/proposals/4", "/submissions/receive", "/sign-in"]
        {
            #expect(link.place(place, from: "/actions/4") == place)
        }
        // One is led on from the id to the number.
        #expect(link.place("/actions/4", from: "/actions/\(id)") == "/l/\(Self.secret)/actions/4")
        let call = MailLinkPrefix(secret: link.secret, about: try #require(ObjectPath(rawValue: "calls/\(id)")))
        let form = "/submissions/receive?call=\(id)"
        #expect(call.place(form, from: "/calls/\(id)") == "/l/\(Self.secret)\(form)")
    }

    @Test("what else there is of its object, and others of its kind, are read without it")
    func others() throws {
        let link = MailLinkPrefix(
            secret: try #require(LinkSecret(rawValue: Self.secret)), about: ObjectPath("proposals/16"))
        for place in ["/proposals/16", "/proposals/16/positions/take"] {
            #expect(link.place(place, from: "/proposals/16") == "/l/\(Self.secret)\(place)")
        }
        for place in ["/proposals/1", "/proposals/16/moves", "/proposals/16/revise", "/proposals/1/positions/take"] {
            #expect(link.place(place, from: "/proposals/16") == place)
        }
    }

    @Test("whoever acts by it sees as whom, and is offered nothing else of theirs")
    func frame() throws {
        let about = try #require(ObjectPath(rawValue: "actions/4"))
        let reader = PageReader(
            language: .english,
            actor: Actor(
                subject: "c", roles: [.focalPoint], party: PartyID(rawValue: "chile"),
                requests: LinkedActs.requests(about: about),
                object: about),
            office: "focal point of Chile",
            link: MailLinkPrefix(secret: try #require(LinkSecret(rawValue: Self.secret)), about: about),
            place: "/actions/4")
        #expect(reader.may(MoveAction.self) && !reader.may(ReviseAction.self) && !reader.may(ProposeAction.self))
        let frame = Frame("Action 4", reader)
        #expect(frame.acting?.text.contains("focal point of Chile") == true)
        #expect(frame.acting?.notYou.address == "/en/not-me/\(Self.secret)")
        #expect(frame.account.signOut == nil && frame.account.address.hasPrefix("/en/sign-in?next="))
        #expect(!frame.account.address.contains(Self.secret))
        #expect(!frame.areas.contains { $0.address.hasSuffix("/me") })
        #expect(!frame.foot.contains { $0.address.hasSuffix("/acts") || $0.address.hasSuffix("/administration") })
        #expect(Frame("Action 4", PageReader(language: .english)).acting == nil)
    }
}
