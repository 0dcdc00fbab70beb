import Foundation
import Localization
import Messaging
import Models
import Testing

/// A way through pages as a person takes it; `acts.py` goes it in a browser.
struct PageWalk: Encodable {
    let name: String
    let language: LanguageTag
    let width: Int
    let hasScripts: Bool
    /// The cookie of whoever is signed in.
    var session: String?
    /// So many pages it may take on which something is pressed.
    let most: Int
    private(set) var steps: [Step] = []

    struct Step: Encodable {
        let `do`: String
        var place: String?
        var text: String?
    }

    init(
        _ name: String, _ language: LanguageTag, width: Int = 375, hasScripts: Bool = false, as session: String? = nil,
        most: Int
    ) {
        (self.name, self.language, self.width, self.hasScripts) = (name, language, width, hasScripts)
        (self.session, self.most) = (session, most)
    }

    private var texts: Texts { Texts(language) }

    /// - Parameter place: an address as mails have it, or one below the gateway.
    func open(_ place: String) -> PageWalk { adding(Step(do: "open", place: place)) }

    func press(_ key: TextKey) -> PageWalk { press(texts.text(key)) }

    func press(_ words: String) -> PageWalk { adding(Step(do: "press", text: words)) }

    func press(_ request: any Request.Type) -> PageWalk {
        press(RequestNames.name(of: request.definition.name, in: language) ?? "")
    }

    /// Follows the first link of the page that leads to an address with this in it.
    func follow(_ place: String) -> PageWalk { adding(Step(do: "follow", place: place)) }

    /// Sends the form of the page.
    func send() -> PageWalk { adding(Step(do: "send")) }

    func fill(_ input: String, _ text: String) -> PageWalk { adding(Step(do: "fill", place: input, text: text)) }

    func fill(_ input: String, _ day: CalendarDate) -> PageWalk {
        let parts = day.rawValue.split(separator: "-").compactMap { Int($0) }
        return fill("\(input).day", "\(parts[2])").choose("\(input).month", "\(parts[1])")
            .fill("\(input).year", "\(parts[0])")
    }

    /// Chooses a file of this machine.
    func attach(_ input: String, _ path: String) -> PageWalk { adding(Step(do: "attach", place: input, text: path)) }

    func choose(_ input: String, _ word: String) -> PageWalk { adding(Step(do: "choose", place: input, text: word)) }

    func expect(_ text: String) -> PageWalk { adding(Step(do: "expect", text: text)) }

    func expect(_ key: TextKey) -> PageWalk { expect(texts.text(key)) }

    private func adding(_ step: Step) -> PageWalk {
        var walk = self
        walk.steps.append(step)
        return walk
    }
}

extension Backbone {
    /// Goes ways through pages in a browser.
    func walk(_ walks: [PageWalk]) async throws {
        struct Plan: Encodable {
            let address: String
            let browser: String
            let walks: [PageWalk]
        }
        let plan = Plan(address: address, browser: SystemTests.InBrowser.browser, walks: walks)
        let file = "\(folder)/walks.json"
        try Data(JSON.encode(plan)).write(to: URL(filePath: file))
        let python = try await Python.interpreter(with: ["axe_playwright_python": "0.1.4"])
        let script = Project.path("Tests/SystemTests/Browser/acts.py")
        let result = try await Program(path: python, arguments: [script, file]).run()
        #expect(result.end.isSuccess, "\(result.output)\(result.errors)")
        print(result.output)
    }
}
