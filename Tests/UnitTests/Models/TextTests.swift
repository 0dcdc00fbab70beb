import Foundation
import Models
import Testing

@Suite("Texts") struct TextTests {
    @Test(
        "A line is one line with something in it",
        arguments: [
            "a", "naïve", "عربي", "👩‍👩‍👧‍👦", "می\u{200C}خواهم", "a\u{200F}b", "\u{2068}עברית\u{2069}", "a\u{AD}b",
            String(repeating: "a", count: 300),
            String(repeating: "🌍", count: 300),
        ])
    func linesAreAccepted(_ text: String) {
        #expect(Line(rawValue: text)?.rawValue == text)
    }

    @Test(
        "Empty, blank, longer or broken text is no line",
        arguments: [
            "", " ", "\u{00A0}\u{3000}", "a\nb", "a\rb", "a\tb", "a\u{0}b", "a\u{7F}", "a\u{85}b", "a\u{2028}b",
            "a\u{2029}b",
            String(repeating: "a", count: 301), String(repeating: "🌍", count: 301),
            String(repeating: "e\u{301}", count: 200),
        ])
    func othersAreNoLines(_ text: String) {
        #expect(Line(rawValue: text) == nil)
    }

    @Test("A line has no space around it, and one where there are several")
    func linesHaveSingleSpaces() {
        #expect(Line(rawValue: " a ")?.rawValue == "a")
        #expect(Line(rawValue: "\u{3000}New \u{A0} Zealand\u{2003}")?.rawValue == "New Zealand")
        #expect(Line(rawValue: "n°\u{A0}4")?.rawValue == "n°\u{A0}4")
    }

    @Test(
        "A line that hides something is none, and says what it hides",
        arguments: [
            ("a\u{202E}b", "U+202E"), ("\u{202A}a\u{202C}", "U+202A"), ("\u{2067}a", "U+2066"), ("a\u{2069}", "U+2066"),
            ("\u{2069}a\u{2066}", "U+2066"), ("Ch\u{200B}ile", "U+200B"), ("a\u{2060}b", "U+2060"),
            ("\u{FEFF}a", "U+FEFF"),
            ("a\u{E0041}", "U+E0041"), ("a\u{3164}", "U+3164"),
        ])
    func linesHideNothing(_ text: String, _ sign: String) {
        #expect(Line(rawValue: text) == nil)
        #expect(Line.objection(to: text)?.english.contains(sign) == true)
        #expect(Line(cutting: "x" + text).rawValue.hasPrefix("x"))
    }

    @Test(
        "What leaves no ink is no line", arguments: ["\u{200D}\u{200E}", "\u{301}", "\u{2800}", "\u{FE0F}", "\u{AD}"])
    func linesHaveInk(_ text: String) {
        #expect(Line(rawValue: text) == nil && SearchText(rawValue: text) == nil)
    }

    @Test("Prose may hide what typing leaves behind, and neither turns about nor has codes without a character")
    func proseIsWhatItSeems() throws {
        #expect(Prose(rawValue: "\u{FEFF}co\u{AD}operation\u{200B}") != nil)
        for sign in ["\u{202D}", "\u{202E}"] { #expect(Prose(rawValue: "a" + sign) == nil) }
        for code in [0xFFFE, 0xFFFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] as [UInt32] {
            let text = "a" + String(Character(try #require(Unicode.Scalar(code))))
            #expect(Prose(rawValue: text) == nil && Line(rawValue: text) == nil, "\(code)")
        }
    }

    @Test("Prose has lines, up to 20,000 characters, and no other control characters")
    func proseHasLimits() {
        #expect(Prose(rawValue: "one\ntwo\r\n\tthree\u{2028}four") != nil)
        #expect(Prose(rawValue: String(repeating: "字", count: 20_000)) != nil)
        #expect(Prose(rawValue: String(repeating: "字", count: 20_001)) == nil)
        #expect(Prose(rawValue: "\n\n") == nil)
        for control in ["\u{0}", "\u{8}", "\u{1B}[31m", "\u{7F}", "\u{9B}"] {
            #expect(Prose(rawValue: "a" + control) == nil)
        }
    }

    @Test(
        "A link is http or https and holds no space",
        arguments: [
            ("https://example.org", true), ("http://example.org/a?b=c#d", true), ("https://例え.jp/パス", true),
            ("javascript:alert(1)", false), ("ftp://example.org", false), ("https:", false), ("https://", false),
            ("HTTPS://example.org", false), ("https://a b", false), ("https://a\n", false), ("//example.org", false),
            ("data:text/html,x", false), ("", false),
            ("https://" + String(repeating: "a", count: 1992), true),
            ("https://" + String(repeating: "a", count: 1993), false),
        ])
    func links(_ text: String, _ isAccepted: Bool) {
        #expect((WebAddress(rawValue: text) != nil) == isAccepted)
    }

    @Test(
        "An id is lower-case letters, digits and hyphens",
        arguments: [
            ("canada", true), ("a", true), ("0", true), ("a-b-1", true), ("a-", true), ("-a", false), ("", false),
            ("Canada", false), ("a b", false), ("a_b", false), ("ä", false), ("a/../b", false),
            (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
        ])
    func ids(_ text: String, _ isAccepted: Bool) {
        #expect((PartyID(rawValue: text) != nil) == isAccepted)
    }

    @Test("Countries are checked for their form, and time zones are known by one spelling alone")
    func codes() {
        for text in ["CHE", "KEN"] { #expect(CountryCode(rawValue: text) != nil) }
        for text in ["CH", "che", "CH1", "CHEE", ""] { #expect(CountryCode(rawValue: text) == nil) }
        for text in ["UTC", "Africa/Nairobi", "America/Argentina/Buenos_Aires", "Etc/GMT+3"] {
            #expect(TimeZoneName(rawValue: text) != nil)
        }
        let others = [
            "", "Nairobi", "EST", "Africa/Nai robi", "Āfrica/Nairobi", "africa/nairobi", "AFRICA/NAIROBI", "utc",
            "posix/Africa/Nairobi", "right/Africa/Nairobi", "Africa/Nairobi ", "Africa/Nowhere", "Etc/GMT+13",
            "Etc/GMT-15", "Etc/GMT+03", String(repeating: "a/", count: 33),
        ]
        for text in others { #expect(TimeZoneName(rawValue: text) == nil, "\(text)") }
    }

    @Test("Prose that is put together is cut where it does not fit, and says so")
    func cutProse() {
        let long = String(repeating: "ä", count: 20_001)
        #expect(Prose(cutting: long).rawValue == String(repeating: "ä", count: 19_999) + "…")
        #expect(Prose(cutting: String(long.dropLast())).rawValue == String(long.dropLast()))
        #expect(Prose(cutting: "one\ntwo\u{0}three").rawValue == "one\ntwo three")
        #expect(Prose(cutting: " ").rawValue == "…")
    }

    @Test("A text that breaks its rule is refused in words, and the field is named")
    func refusalsNameTheField() throws {
        struct Form: Decodable {
            let title: Line
            let number: ProposalNumber
            let region: Region
        }
        for (json, field, words) in [
            (#"{"title":"","number":1,"region":"AG"}"#, "title", "must be one line of 1 to 300 characters"),
            (#"{"title":"a","number":0,"region":"AG"}"#, "number", "must be a whole number from 1 to 999"),
            (#"{"title":"a","number":1,"region":"-"}"#, "region", "must be \(Region.rule.words)"),
            (#"{"title":"a","number":"one","region":"AG"}"#, "number", "must be a whole number from 1 to 999"),
            (#"{"title":"a","number":1}"#, "region", "is missing"),
            (#"{"title":null,"number":1,"region":"AG"}"#, "title", "must not be null"),
        ] {
            let error = #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(Form.self, from: Data(json.utf8))
            }
            let problem = Problem(try #require(error))
            #expect(problem.status == 422)
            #expect(problem.errors?.map(\.field) == [field], "\(json)")
            #expect(problem.errors?.map(\.detail) == [words], "\(json)")
        }
    }
}
