import Foundation
import Models
import Testing

@testable import Localization
@testable import Messaging
@testable import Notices

/// Every notice with values that are awkward to put into words.
@Suite("Every notice with awkward names and titles") struct RenderedNoticeTests {
    private static let told: [any Notifiable.Type] = EventCatalogue.all.compactMap { $0 as? any Notifiable.Type }

    private static let title =
        "Guidelines on the safe storage of tailings, on ESG reporting and on “artisanal” mining: a title that is long"

    private static let names = [
        [
            "United States of America", "États-Unis d’Amérique", "Estados Unidos de América",
            "Соединенные Штаты Америки", "الولايات المتحدة الأمريكية", "美利坚合众国",
        ],
        ["European Union", "Union européenne", "Unión Europea", "Европейский союз", "الاتحاد الأوروبي", "欧洲联盟"],
        ["Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire", "Кот-д’Ивуар", "كوت ديفوار", "科特迪瓦"],
    ].map { names in
        NoticeName(
            name: Line(cutting: names[0]),
            others: Dictionary(uniqueKeysWithValues: zip(["en", "fr", "es", "ru", "ar", "zh"], names)))
    }

    private static func groups() throws -> GroupNames {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        let file = folder.appending(path: "infra/record/unea-5-12/process.json")
        return GroupNames(try JSON.decode(DefineProcess.self, from: Array(try Data(contentsOf: file))).groups)
    }

    @Test("Nothing is broken or in another language", arguments: LanguageTag.allCases)
    func rendered(_ language: LanguageTag) throws {
        let groups = try Self.groups()
        for type in Self.told {
            let notice = try GoldenNotice(of: type, title: Self.title, names: Self.names, groups: groups).notice
            let text = "\(notice.subject(in: language))\n\(notice.text(in: language))"
            let own = try Self.own(text, notice)
            for fault in Self.faults(text: text, own: own, language) {
                Issue.record("\(type.type) \(language.rawValue): \(fault)\n\(text)")
            }
        }
    }

    @Test("What is broken is found")
    func found() {
        func faults(_ text: String, _ language: LanguageTag) -> Int {
            Self.faults(text: text, own: text, language).count
        }
        #expect(faults("It is due on {date}.", .english) == 1 && faults("It is due..", .english) == 1)
        #expect(faults("At 17:00 (Africa/Nairobi).", .english) == 1 && faults("Labels: AG and AP.", .english) == 2)
        #expect(faults("Objet : x", .french) == 1 && faults("« x »", .french) == 2)
        #expect(faults("Срок: Chile", .russian) == 1 && faults("UTC+3, SHA-256", .russian) == 0)
        #expect(faults("A  B", .english) == 1 && faults("A , B", .spanish) == 1)
    }

    /// What does not come from people: without the texts that they wrote.
    private static func own(_ text: String, _ notice: Notice) throws -> String {
        let written = texts(in: try JSON.decode(JSONValue.self, from: try JSON.text(notice)))
        return written.sorted { $0.count > $1.count }.reduce(text) { $0.replacing($1, with: "") }
    }

    private static func texts(in value: JSONValue) -> Set<String> {
        switch value {
        case .array(let items): return items.reduce(into: []) { $0.formUnion(texts(in: $1)) }
        case .object(let members):
            if case .object(let text)? = members["text"], case .string(let words)? = text["_0"] { return [words] }
            return members.values.reduce(into: []) { $0.formUnion(texts(in: $1)) }
        default: return []
        }
    }

    private static func faults(text: String, own: String, _ language: LanguageTag) -> [String] {
        var faults: [String] = []
        func refuse(_ pattern: Regex<Substring>, in text: String, _ what: String) {
            for match in text.matches(of: pattern) { faults.append("\(what): “\(match.output)”") }
        }
        refuse(/\{\w*\}?/, in: text, "a place without a value")
        refuse(/\.\.|。。|。\./, in: text, "two full stops")
        refuse(/[ ]{2}/, in: text, "two spaces")
        refuse(/[ ][,.]/, in: text, "a space before a sign")
        refuse(/[A-Z][a-z]+\/[A-Z][a-z]+/, in: own, "the name of a zone")
        refuse(/\b(?:AG|AP|EEG|GRULAC|WEOG)\b/, in: own, "the key of a group")
        if language == .french { refuse(/[ ][:;?!»%]|«[ ]/, in: own, "a space at which a line may break") }
        if [.arabic, .chinese, .russian].contains(language) {
            refuse(/[A-Za-z]{2,}/, in: own.replacing(/UTC|SHA-256|Message-ID/, with: ""), "a word in Latin letters")
        }
        return faults
    }
}
