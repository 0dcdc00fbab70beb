import Models
import Testing

@testable import Localization

@Suite("What requests are called") struct RequestNamesTests {
    @Test("Every request with a route has a name in six languages, and no other has", arguments: LanguageTag.allCases)
    func names(_ language: LanguageTag) {
        for request in Catalogue.requests {
            #expect(RequestNames.name(of: request.definition.name, in: language) != nil, "\(request.definition.name)")
        }
        let known = Set(Catalogue.requests.map { $0.definition.name.rawValue })
        #expect(Set(RequestNames.names.keys).subtracting(known).isEmpty)
    }

    @Test("No two requests of one service are called the same", arguments: LanguageTag.allCases)
    func distinct(_ language: LanguageTag) {
        var seen: [String: RequestName] = [:]
        for name in Catalogue.requests.map({ $0.definition.name }) {
            guard let text = RequestNames.name(of: name, in: language) else { continue }
            let other = seen.updateValue(name, forKey: "\(name.owner?.rawValue ?? "service"): \(text)")
            #expect(other == nil, "\(name) is called as \(String(describing: other)) is: \(text)")
        }
    }

    @Test("Names fit on a button")
    func length() {
        for (request, texts) in RequestNames.names {
            #expect(texts.allSatisfy { $0.count <= 55 && !$0.hasSuffix(".") }, "\(request)")
        }
    }

    @Test("A name is read in the reader's language")
    func reading() {
        let name = RequestName(rawValue: "working-group.extensions.request")
        #expect(RequestNames.name(of: name, in: .english) == "Ask for more time")
        #expect(RequestNames.name(of: name, in: .chinese) == "申请延期")
        let asking = RequestName(rawValue: "notifications.recipients.preview")
        #expect(RequestNames.name(of: asking, in: .french) == "Qui serait destinataire\u{202F}?")
        #expect(RequestNames.name(of: RequestName(rawValue: "nobody.asks.this"), in: .english) == nil)
    }
}
