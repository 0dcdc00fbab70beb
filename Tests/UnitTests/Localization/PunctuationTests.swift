import Localization
import Models
import Testing

@Suite("How languages set signs") struct PunctuationTests {
    @Test(
        "A share stands with its sign, which does not break from it",
        arguments: [
            (LanguageTag.english, "60%"), (.french, "60\u{A0}%"), (.spanish, "60\u{A0}%"), (.russian, "60\u{A0}%"),
            (.chinese, "60%"), (.arabic, "60%"),
        ])
    func percent(_ language: LanguageTag, _ words: String) {
        #expect(language.percent(60) == words)
        #expect(Texts(language).text(.headProgress, ["number": .number(4), "percent": .number(60)]).contains("%"))
    }

    @Test("No line breaks before the sign of per cent", arguments: [LanguageTag.french, .spanish, .russian])
    func perCent(_ language: LanguageTag) {
        let text = Texts(language).text(.headProgress, ["number": .number(4), "percent": .number(60)])
        #expect(text.contains("\u{A0}%") && !text.contains(" %"))
    }

    @Test(
        "A label stands before what it is of",
        arguments: [
            (LanguageTag.english, ": "), (.french, "\u{A0}: "), (.spanish, ": "), (.russian, ": "), (.arabic, ": "),
            (.chinese, "："),
        ])
    func labels(_ language: LanguageTag, _ separator: String) {
        #expect(language.labelSeparator == separator)
    }
}
