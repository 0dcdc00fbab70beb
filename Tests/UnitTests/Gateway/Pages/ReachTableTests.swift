import Foundation
import Models
import Testing

@testable import Gateway
@testable import Localization
@testable import Notices

/// `docs/reach.md`: how people come to every form, and where every link of a mail leads. `NPP16_RENEW=1` writes it anew.
@Suite("How people reach forms, and where links lead") struct ReachTableTests {
    private static var file: URL {
        var folder = URL(filePath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        return folder.appending(path: "docs/reach.md")
    }

    @Test("docs/reach.md is as the declarations are, and nothing is missing in it")
    func table() throws {
        let text = Self.document
        if ProcessInfo.processInfo.environment["NPP16_RENEW"] == "1" {
            try Data(text.utf8).write(to: Self.file)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == text, "NPP16_RENEW=1 writes it anew")
        #expect(!text.contains("missing |"))
    }

    private static var document: String {
        """
        # How people reach what they do

        Derived from the declarations by `ReachTableTests`, which holds it: nobody edits it.

        ## Forms

        Every command that people send has a form, at an address without `/api/v1`. It is shown in each role by `FormPageTests`, is
        reached as `ReachTests` checks it, and `Tests/SystemTests/Browser` goes the ways that people take most.

        | what is done | command | form | reached from |
        |---|---|---|---|
        \(forms.joined(separator: "\n"))

        \(forms.count) commands; without a form 0, without a way to it \(forms.count { $0.contains("missing |") }).

        ## Links of mails

        | link | address | what it is good for |
        |---|---|---|
        \(purposes.joined(separator: "\n"))

        Every notice leads to a page, in the language of the mail; none leads to the API. Where acts are named, the mail to the delegation
        that it concerns leads there by a link by which its reader does them without signing in. Feeds lead to the same pages.

        | event that is told | page | acts by the link |
        |---|---|---|
        \(notices.joined(separator: "\n"))

        \(notices.count) kinds of notices; without a page \(notices.count { $0.contains("missing |") }), to the API 0.

        """
    }

    private static var forms: [String] {
        RequestCatalogue.forms.map { type, place in
            let name = RequestNames.name(of: type.definition.name, in: .english) ?? "missing"
            return "| \(name) | `\(type.definition.name)` | `\(place.pattern)` | \(way(to: place)) |"
        }.sorted()
    }

    private static func way(to place: CommandPlace) -> String {
        if place.placeholders.isEmpty { return "the list of acts, `/acts`" }
        if ObjectPlaces.page(place.object) != nil { return "the page `\(place.object)`" }
        guard let noun = place.rowNoun else { return "missing" }
        return "a row of \(noun.replacing("-", with: " "))"
    }

    private static var purposes: [String] {
        let words: [(LinkPurpose, String)] = [
            (.acknowledge, "answering a formal notification"), (.unsubscribe, "stopping mail of an optional category"),
            (.signIn, "signing in, once"),
            (.formerAddress, "confirming or refusing another address, at the present one"),
            (.newAddress, "confirming another address, at the new one"),
            (.act, "acting on what the mail is about, as whom it was sent to"),
            (.disown, "saying that it was not oneself who acted"),
        ]
        return LinkPurpose.allCases.map { purpose in
            let told = words.first { $0.0 == purpose }?.1 ?? "missing"
            return "| \(purpose.rawValue) | `\(purpose.route.path)` | \(told) |"
        }
    }

    private static var notices: [String] {
        EventCatalogue.all.compactMap { $0 as? any Notifiable.Type }.map { type in
            guard let notice = try? GoldenNotice(of: type).notice,
                let route = notice.about.route, ObjectPlaces.page(route.path) != nil
            else { return "| \(type.type) | missing | |" }
            let acts = LinkedActs.requests(about: notice.about).compactMap { pattern -> String? in
                let name = RequestName(rawValue: pattern.rawValue)
                guard LinkedActs.isAct(name),
                    RequestCatalogue.forms.contains(where: { $0.type.definition.name == name })
                else { return nil }
                return RequestNames.name(of: name, in: .english)
            }
            return "| \(type.type) | `\(route.path)` | \(acts.joined(separator: ", ")) |"
        }.sorted()
    }
}
