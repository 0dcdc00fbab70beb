import Foundation
import Messaging
import Models
import Testing

extension SystemTests.InBrowser {
    /// Where Debian and others put it; `NPP16_BROWSER` names another.
    static let browser = Project.setting("NPP16_BROWSER") ?? "/usr/bin/chromium"

    @Suite(
        "Pages as a browser shows them", .serialized,
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: browser),
            "there is no Chromium: NPP16_BROWSER says where it is"))
    struct BrowserTests {
        private let backbone: Backbone
        private let cast: ActionCast

        init() async throws {
            backbone = try Backbone.running()
            cast = try await ActionCast(backbone)
        }

        /// What `walk.py` is told.
        private struct Plan: Encodable {
            let address: String
            let browser: String
            let sessions: [String: String]
            let languages: [LanguageTag]
            let pages: [Place]
            /// Every kind of page, in all widths, schemes and languages: a matter of an hour.
            let isWhole: Bool
        }

        private struct Place: Encodable {
            let name: String
            let path: String
            var reader: Reader?
            /// The form is sent as it is: with what is missing.
            var isSent = false
        }

        private enum Reader: String, Encodable {
            case focalPoint
            case secretariat
        }

        @Test(
            "axe-core finds nothing, nothing scrolls sideways, nothing is left in English, and a keyboard does it all")
        func walk() async throws {
            let (party, address) = try await focalPoint()
            let action = try await action(of: party)
            let link = try await acknowledgement(of: party, at: address)
            let officer = try await SystemTests.Identity(backbone).secretary("walker")
            let sessions = [
                Reader.focalPoint.rawValue: try await session(of: address),
                Reader.secretariat.rawValue: try await session(of: officer.address),
            ]
            let plan = Plan(
                address: backbone.address, browser: SystemTests.InBrowser.browser, sessions: sessions,
                languages: LanguageTag.allCases, pages: Self.pages(action, link),
                isWhole: Project.setting("NPP16_BROWSER_WHOLE") != nil)
            let file = "\(backbone.folder)/pages.json"
            try Data(JSON.encode(plan)).write(to: URL(filePath: file))
            let python = try await Python.interpreter(with: ["axe_playwright_python": "0.1.4"])
            let script = Project.path("Tests/SystemTests/Browser/walk.py")
            let result = try await Program(path: python, arguments: [script, file]).run()
            #expect(result.end.isSuccess, "\(result.output)\(result.errors)")
            print("browser: \(result.output.split(separator: "\n").last ?? "")")
        }

        private static func pages(_ action: Int, _ link: String) -> [Place] {
            [
                Place(name: "overview", path: ""), Place(name: "proposals", path: "/proposals"),
                Place(name: "a proposal", path: "/proposals/7"), Place(name: "actions", path: "/actions"),
                Place(name: "an action", path: "/actions/\(action)"),
                Place(name: "results", path: "/search?q=mining"), Place(name: "a list", path: "/clusters"),
                Place(name: "needs", path: "/needs"), Place(name: "a need", path: "/needs/need-2b-a-1"),
                Place(name: "a trace", path: "/trace?need=need-2b-a-1"), Place(name: "no trace", path: "/trace"),
                Place(name: "gaps", path: "/gaps"), Place(name: "needs without an action", path: "/gaps/needs"),
                Place(name: "proposals without an action", path: "/gaps/proposals"),
                Place(name: "actions without evidence", path: "/gaps/actions"),
                Place(name: "indicators", path: "/indicators"), Place(name: "instruments", path: "/instruments"),
                Place(name: "an instrument", path: "/instruments/unep"), Place(name: "the board", path: "/board"),
                Place(name: "an object", path: "/parties/chile"), Place(name: "sign-in", path: "/sign-in"),
                Place(name: "acknowledge", path: link), Place(name: "acknowledge, wrong", path: link, isSent: true),
                Place(name: "nothing", path: "/nowhere"),
                Place(name: "work of a focal point", path: "/me", reader: .focalPoint),
                Place(name: "account", path: "/account", reader: .focalPoint),
                Place(name: "work of the secretariat", path: "/me", reader: .secretariat),
                Place(name: "a form", path: "/actions/propose", reader: .secretariat),
                Place(name: "a form, wrong", path: "/actions/propose", reader: .secretariat, isSent: true),
                Place(name: "second factor", path: "/account/second-factor", reader: .secretariat),
            ]
        }

        /// Somebody in office for a State.
        private func focalPoint() async throws -> (PartyID, String) {
            let (party, address) = (try await cast.party(), "reader@example.org")
            _ = try await cast.secretariat.send(
                NominateFocalPoint(
                    party: party, name: "A focal point", email: try #require(EmailAddress(rawValue: address)),
                    language: .french, zone: .utc, validFrom: Instant.now.date.advanced(byDays: -1), letter: "L"))
            try await eventually("identity knows the office") {
                try await backbone.database.count(
                    "SELECT count(*) FROM identity.speaking_term WHERE party = '\(party)'") > 0
            }
            return (party, address)
        }

        private func action(of party: PartyID) async throws -> Int {
            let due = try await cast.today.advanced(byDays: 40)
            return try await cast.secretariat.send(
                ProposeAction(title: "Survey of closed mines", owner: party, due: due, zone: .utc)
            ).number
        }

        /// The page behind the link of a formal notification, below the language.
        private func acknowledgement(of party: PartyID, at address: String) async throws -> String {
            let expression = try RoleExpression(parsing: "focal points of party \(party)")
            try await eventually("the focal point is known") {
                try await cast.secretariat.send(PreviewRecipients(expression: expression)).recipients.count == 1
            }
            let draft = try await cast.secretariat.send(
                DraftNotification(
                    reference: "WG/2026/9", kind: .formal, to: expression,
                    wordings: [
                        NotificationWording(
                            language: .english, authority: .official, subject: "Nominations", body: "Please nominate.")
                    ]))
            let preview = try await cast.secretariat.send(PreviewNotification(notification: draft.id))
            _ = try await cast.secretariat.send(
                SendNotification(notification: draft.id, confirmation: preview.digest))
            let link = try await eventually("the mail") {
                try backbone.mails(to: address).compactMap { $0.link("acknowledge") }.first
            }
            let place = try #require(link.firstRange(of: "/acknowledge/"))
            return String(link[place.lowerBound...])
        }

        /// The cookie of somebody who is signed in.
        private func session(of address: String) async throws -> String {
            let browser = WebBrowser(at: backbone.address)
            try await backbone.signIn(browser, address)
            return try #require(await browser.jar["npp16"])
        }
    }
}
