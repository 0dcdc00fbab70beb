import Foundation
import Testing

@testable import Models

@Suite("Patterns of texts") struct TextPatternTests {
    /// A type, and texts that it takes and refuses as its pattern does.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let schema: Schema
        let isValid: @Sendable (String) -> Bool
        let taken: [String]
        let refused: [String]

        init<Text: ValidatedText & SendableMetatype>(_ type: Text.Type, _ taken: [String], _ refused: [String]) {
            name = "\(type)"
            schema = type.schema
            isValid = { Text(rawValue: $0) != nil }
            (self.taken, self.refused) = (taken, refused)
        }

        init(
            _ name: String, _ schema: Schema, _ taken: [String], _ refused: [String],
            _ isValid: @escaping @Sendable (String) -> Bool
        ) {
            self.name = name
            self.schema = schema
            self.isValid = isValid
            (self.taken, self.refused) = (taken, refused)
        }

        var testDescription: String { name }
    }

    private static let words = [
        "a", "Côte d’Ivoire", "中华人民共和国", "مذكرة شفوية", "می‌خواهم", "हिन्दी", "👩‍💻", "e\u{301}",
        "a, b; (c) 100 % {d} “e” \\ /", "🇨🇱",
        "\u{2066}a\u{2069}", "0",
    ]
    private static let nothing = [
        "", " ", "\u{A0}\u{2003}", "\u{200B}", "\u{301}", "\u{0}", "a\u{0}b", "a\u{1B}b", "a\u{202E}b", "a\u{FFFE}b",
    ]

    static let cases: [Case] = [
        Case(Line.self, words, nothing + ["a\nb", "a\u{2028}b", "a\u{200B}b", "a\u{FEFF}b", "a\u{3164}b"]),
        Case(Prose.self, words + ["a\nb\r\n\tc", "a\u{200B}b"], nothing + ["\n\n"]),
        Case(
            MessageID.self, ["0199c0de-0000-7000-8000-00000000000A"],
            ["", "0199c0de", String(repeating: "0", count: 36)]),
        Case(
            WebAddress.self, ["https://example.org/a?b,c#d", "http://[::1]/"],
            ["", "ftp://a", "https://", "https://a b", "example.org"]),
        Case(
            TimeZoneName.self, ["Europe/Paris", "Etc/GMT+12", "Etc/GMT-14", "UTC", "America/Argentina/Ushuaia"],
            ["", "europe/paris", "Etc/GMT+13", "Europe/Pari", "Europe/Paris ", "EST5EDT,M3", "Mars"]),
        Case(
            SubmissionNumber.self, ["S/2026/014", "S/2026/001", "S/2026/1234"],
            ["S/2026/000", "S/2026/14", "S/0026/014", "S/2026/0014"]),
        Case(
            NotificationNumber.self, ["2026-001", "2026-1234", "2026-012"],
            ["2026-000", "2026-1", "0026-001", "2026-0001"]),
        Case(
            SeriesPrefix.self, ["A/CONF.1", "UNEP/OEWG.MM.1", "A", "Fccc/sbi-2"],
            ["", "1/A", "/A", "A/", "A//B", "A B!"]),
        Case(
            "DocumentSymbol", DocumentSymbol.schema,
            [
                "A/CONF.1/INF/3/Add.1", "A/1", "UNEP/EA.5/Res.12", "A/B/CRP.1/Rev.2/Add.1/Corr.3", "A/L.1/Add.1/Rev.1",
                "A/WP.99999", "A/Dec.1/Corr.1", "A/7/2",
            ],
            ["", "A", "A/0", "A/INF/0", "A/Add.1", "1/2", "A/1/Corr.1/Add.1", "A/1/Add.1/Add.2", "A/100000", "A /1!"],
            { DocumentSymbol(rawValue: $0) != nil }),
        Case(
            "RoleExpression", RoleExpression.schema,
            [
                "secretariat", "focal points, minus opted out, plus co-chairs",
                "focal points of the label regions of P4",
                "focal points of all parties only recipients of 2026-001", "focal points of AG, AP and GRULAC",
                "focal points of parties chile, kenya, and egypt",
                "silent on 2026-012 plus (co-chairs minus secretariat)",
                "(secretariat, plus (co-chairs, plus focal points of party chile)), minus opted out",
                "focal points of owners of actions on 4 and 7",
            ],
            ["", "everybody", "focal points of", "plus", "secretariat plus", "(secretariat", "recipients of 1"],
            { (try? RoleExpression(parsing: $0)) != nil }),
        Case(
            EmailAddress.self,
            [
                "name@example.org", "a.b+c@sub.example.co.uk", "田中@例え.jp", "info@وزارة.السعودية", "संपर्क@उदाहरण.भारत",
                "инфо@пример.рф", "o'neil_1@xn--e1afmkfd.example",
            ],
            [
                "", "a", "@example.org", "a@b", "a..b@example.org", ".a@example.org", "a@-b.org", "a@b.1",
                "a b@example.org",
            ]),
        Case(
            FileName.self, ["a.pdf", "Réponse finale.DOCX", "مذكرة.pdf", "نامه‌ها.pdf", ".a.jpeg", "a.b.odt"],
            ["", ".pdf", "a.exe", "a/b.pdf", "a\\b.pdf", "a\u{0}.pdf", "a\u{202E}fdp.pdf", " .pdf", "a.pdf.exe"]),
        Case(AgendaNumber.self, ["3", "3.1", "3.1(a)"], ["", "0", "3.", "(a)", "3.1.1.1.1"]),
    ]

    @Test("A pattern takes what its type takes, and refuses what its type refuses", arguments: cases)
    func patterns(given: Case) throws {
        for text in given.taken { #expect(try given.isValid(text) && fits(text, given.schema), "\(text)") }
        for text in given.refused { #expect(try !given.isValid(text) && !fits(text, given.schema), "\(text)") }
    }

    /// Swift's own expressions take no marks for the ends of a range.
    private func fits(_ text: String, _ schema: Schema) throws -> Bool {
        let pattern = try NSRegularExpression(pattern: try #require(schema.pattern))
        let whole = NSRange(location: 0, length: text.utf16.count)
        return pattern.firstMatch(in: text, range: whole)?.range == whole
    }

    @Test(
        "What people call an object is taken by the pattern of its kind",
        arguments: [
            (ReferenceKind.party, ["Chile", "CHL", "Côte d’Ivoire"], ["", " "]),
            (.proposal, ["7", "P7", "NPP 7", "P-7", "npp7"], ["", "0", "seven", "1000"]),
            (.action, ["4", "#4", "A4", "action 4", "0199c0de-0000-7000-8000-00000000000a"], ["", "#", "Four!"]),
            (.submission, ["S/2026/014", "S-2026-014", "s/2026/14", "sub-1"], ["", "S/2026", "S 2026"]),
            (.decision, ["2027/3", "MM.1/12", "dec-1"], ["", "2027/0", "/3"]),
        ] as [(ReferenceKind, [String], [String])])
    func references(kind: ReferenceKind, taken: [String], refused: [String]) throws {
        for text in taken { #expect(try fits(text, kind.schema), "\(text)") }
        for text in refused { #expect(try !fits(text, kind.schema), "\(text)") }
    }

    @Test("In a list of texts that hold anything a comma is a comma, in one of symbols it parts two")
    func commas() {
        for schema in [Line.schema, Prose.schema, WebAddress.schema, String.schema] { #expect(schema.isFreeText) }
        for schema in [DocumentSymbol.schema, PartyID.schema, Weekday.schema] { #expect(!schema.isFreeText) }
    }
}
