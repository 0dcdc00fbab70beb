import Models
import Testing

@testable import Localization

@Suite("Texts in six languages") struct LocalizationTests {
    @Test("Every text is there in every language, and can be read", arguments: LanguageTag.allCases)
    func complete(_ language: LanguageTag) throws {
        for key in TextKey.allCases {
            let source = try #require(Texts.source(key, in: language), "\(language.rawValue) lacks \(key.rawValue)")
            #expect(throws: Never.self, "\(language.rawValue) \(key.rawValue)") { _ = try MessagePattern(source) }
        }
    }

    @Test("A translation needs the values that the English text needs", arguments: LanguageTag.allCases)
    func sameArguments(_ language: LanguageTag) throws {
        for key in TextKey.allCases {
            let english = try MessagePattern(Texts.source(key, in: .english) ?? "")
            let other = try MessagePattern(Texts.source(key, in: language) ?? "")
            #expect(other.arguments == english.arguments, "\(language.rawValue) \(key.rawValue)")
        }
    }

    @Test("What is counted has exactly the forms that CLDR gives the language", arguments: LanguageTag.allCases)
    func forms(_ language: LanguageTag) throws {
        var counted = 0
        for key in TextKey.allCases {
            for forms in try MessagePattern(Texts.source(key, in: language) ?? "").plurals {
                // French, Spanish and English need no form for millions of days.
                let needed = language.pluralCategories
                #expect(forms.isSubset(of: needed) && forms.contains(.other), "\(language.rawValue) \(key.rawValue)")
                #expect(needed.subtracting(forms).isSubset(of: [.many]) || forms == needed)
                if [.arabic, .russian].contains(language) { #expect(forms == needed) }
                counted += 1
            }
        }
        #expect(counted > 10)
    }

    /// Written alike in English and in another language.
    private static let cognates: [LanguageTag: Set<TextKey>] = [
        .french: [
            .notificationLine, .menu, .areaParties, .areaNotifications, .areaAdministration, .sessionKind,
            .searchDocuments, .administrationServices, .actionObstacles, .formQuestion,
        ],
        .spanish: [.formErrorTitle],
    ]

    @Test("Translations into other languages are other texts")
    func translated() throws {
        for language in LanguageTag.allCases where language != .english {
            let same = TextKey.allCases.filter { Texts.source($0, in: language) == Texts.source($0, in: .english) }
            // Signs between two values are the same in most languages.
            let signs: Set<TextKey> = [.stepMoved, .officeInUnit, .headPosition, .headProposalMoved]
            #expect(Set(same).subtracting(signs) == Self.cognates[language] ?? [], "\(language.rawValue)")
        }
    }

    @Test(
        "Plural categories follow CLDR",
        arguments: [
            (
                LanguageTag.arabic, [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111],
                "zero one two few few many many other other few many"
            ),
            (
                .russian, [0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 112],
                "many one few many many many one few many one many many"
            ),
            (.french, [0, 1, 2, 1_000_000], "one one other many"),
            (.spanish, [0, 1, 2, 1_000_000], "other one other many"),
            (.english, [0, 1, 2], "other one other"),
            (.chinese, [0, 1, 2], "other other other"),
        ])
    func plurals(_ language: LanguageTag, _ numbers: [Int], _ words: String) {
        #expect(numbers.map { language.pluralCategory(of: $0).rawValue }.joined(separator: " ") == words)
    }

    @Test("Counted texts and dates are as their readers write them")
    func examples() throws {
        let day = try #require(CalendarDate(rawValue: "2027-03-31"))
        func left(_ language: LanguageTag, _ days: Int) -> String {
            Texts(language).text(.daysLeft, ["count": .number(days)])
        }
        #expect(left(.english, 1) == "1 day left")
        #expect(left(.russian, 3) == "Осталось 3 дня")
        #expect(left(.russian, 14) == "Осталось 14 дней")
        #expect(left(.arabic, 2) == "بقي يومان")
        #expect(Texts(.arabic).text(.refersTo, ["number": "T"]).contains("\u{2068}T\u{2069}"))
        #expect(left(.arabic, 14).contains("14 يومًا"))
        #expect(LanguageTag.english.words(for: day) == "31 March 2027")
        #expect(LanguageTag.chinese.words(for: day) == "2027年3月31日")
        #expect(LanguageTag.spanish.words(for: day) == "31 de marzo de 2027")
        #expect(LanguageTag.russian.words(for: day) == "31 марта 2027 года")
        #expect(LanguageTag.arabic.words(for: day) == "31 آذار/مارس 2027")
        let instant = try #require(Instant(rfc3339: "2027-03-31T22:30:00Z"))
        let nairobi = try #require(TimeZoneName(rawValue: "Africa/Nairobi"))
        #expect(
            LanguageTag.french.words(for: LocalTime(instant: instant, zone: nairobi, offset: 10_800, endedDay: nil))
                == "1er avril 2027, 01:30 (UTC+3)")
    }

    @Test(
        "A clock is told by how far it is from that of Greenwich",
        arguments: [(0, "UTC"), (10_800, "UTC+3"), (20_700, "UTC+5:45"), (-12_600, "UTC−3:30"), (-36_000, "UTC−10")])
    func clocks(_ offset: Int, _ name: String) throws {
        let instant = try #require(Instant(rfc3339: "2027-03-31T12:00:00Z"))
        let time = LocalTime(instant: instant, zone: .utc, offset: offset, endedDay: nil)
        #expect(LanguageTag.english.words(for: time).hasSuffix(" (\(name))"))
        #expect(LanguageTag.chinese.words(for: time).hasSuffix("（\(name)）"))
    }

    @Test(
        "A list is one as its language has them",
        arguments: [
            (LanguageTag.english, "A, B and C"), (.french, "A, B et C"), (.spanish, "A, B y C"), (.russian, "A, B и C"),
            (.chinese, "A、B和C"), (.arabic, "A وB وC"),
        ])
    func lists(_ language: LanguageTag, _ words: String) {
        #expect(language.list(["A", "B", "C"]) == words)
        #expect(language.list(["A"]) == "A" && language.list([]) == "")
        let isolated = Texts(.arabic).text(.submissionText, ["parties": .list(["NPP1", "NPP2"])])
        #expect(isolated.contains("\u{2068}NPP1\u{2069} و\u{2068}NPP2\u{2069}"))
    }

    @Test(
        "Spanish lists say “e” before the sound of i",
        arguments: [
            ("Italia", "Chile e Italia"), ("Hungría", "Chile y Hungría"), ("Indonesia", "Chile e Indonesia"),
            ("hielo", "Chile y hielo"), ("Islas Salomón", "Chile e Islas Salomón"), ("historia", "Chile e historia"),
        ])
    func spanish(_ last: String, _ words: String) {
        #expect(LanguageTag.spanish.list(["Chile", last]) == words)
    }

    @Test("French signs stand behind a space at which no line breaks")
    func frenchSpaces() {
        for key in TextKey.allCases {
            let text = Texts(.french).text(key)
            for sign in [" :", " ;", " ?", " !", " »", "« ", " %"] {
                #expect(!text.contains(sign), "\(key.rawValue): \(text)")
            }
        }
        #expect(Texts(.french).text(.unsubscribeQuestion).contains("\u{202F}?"))
        #expect(Texts(.french).text(.reminderSubject, ["title": "T"]).contains("\u{A0}:"))
    }

    @Test(
        "A name stands where it needs no form: alone before a sign, behind one, or in parentheses",
        arguments: [LanguageTag.english, .french, .russian, .spanish])
    func names(_ language: LanguageTag) throws {
        let place = /\{(?:party|parties|region|regions)\}/
        let (before, behind) = (/(?:^|: |\(|— |– )$/, /^(?:$| ?[:;.,)]| –| —| \()/)
        for key in TextKey.allCases {
            let text = try #require(Texts.source(key, in: language))
            for found in text.matches(of: place) {
                let (head, tail) = (String(text[..<found.range.lowerBound]), String(text[found.range.upperBound...]))
                let stands = head.firstMatch(of: before) != nil && tail.firstMatch(of: behind) != nil
                #expect(stands, "\(language.rawValue) \(key.rawValue): \(text)")
            }
        }
    }

    @Test("No character that sets a value apart touches an address, of which it would become a part")
    func addressesInValues() {
        let edges = "\u{2068}\u{2069}"
        for value in [
            "https://example.org/a?lang=ar", "secretariat@example.org", "www.example.org", "see https://example.org/x",
            "https://example.org/x is it", "a@b.org",
        ] {
            let text = Texts(.arabic).text(.questions, ["address": .text(value)])
            let words = text.split(whereSeparator: \.isWhitespace)
            #expect(
                words.filter { $0.contains("@") || $0.contains(".org") }.allSatisfy {
                    !$0.contains(where: edges.contains)
                })
            #expect(text.contains(value))
        }
        #expect(Texts(.arabic).text(.refersTo, ["number": "T"]).contains("\u{2068}T\u{2069}"))
    }

    @Test("What fields are called is there in every language")
    func fieldNames() {
        for (field, names) in FieldNames.names {
            #expect(names.count == 6 && names.allSatisfy { !$0.isEmpty }, "\(field)")
        }
        #expect(
            FieldNames.name(of: "closes", in: .russian) == "Окончание" && FieldNames.name(of: "x", in: .english) == nil)
    }

    @Test("What words of fixed sets are called is there in every language, and only for words that there are")
    func wordNames() {
        for (set, words) in WordNames.names {
            #expect(Set(set) == Set(words.keys), "\(set)")
            for (word, names) in words {
                #expect(names.count == 6 && names.allSatisfy { !$0.isEmpty }, "\(word)")
            }
        }
        let states = ActionState.allCases.map(\.rawValue)
        #expect(WordNames.name(of: "in-progress", among: states, in: .french) == "en cours")
        #expect(WordNames.name(of: "done", among: states, in: .arabic) == Texts(.arabic).text(.actionDone))
        #expect(WordNames.name(of: "done", among: ["done"], in: .french) == nil)
        #expect(
            WordNames.name(of: .english, in: .chinese) == "英文" && WordNames.name(of: .russian, in: .french) == "russe")
    }

    @Test("Everybody is reached in some language, their own first", arguments: LanguageTag.allCases)
    func chains(_ language: LanguageTag) {
        #expect(language.chain.first == language)
        #expect(Set(language.chain) == Set(LanguageTag.allCases) && language.chain.count == 6)
        #expect(language.best(of: [.chinese]) == .chinese)
        #expect(LanguageTag.arabic.best(of: [.french, .english]) == .english)
        #expect(language.best(of: [LanguageTag]()) == nil)
    }

    @Test(
        "Patterns that are none are refused",
        arguments: [
            "{", "{}", "a}", "{n, plural, one {x}}", "{n, select, other {x}}", "{n, plural, other {x}",
            "{n, plural, five {x} other {y}}",
        ])
    func malformed(_ text: String) {
        #expect(throws: MessagePattern.Malformed.self) { _ = try MessagePattern(text) }
    }
}
