import Messaging
import Models
import Testing

@Suite("Names of files") struct FileNameTests {
    @Test(
        "A name says what it promises", arguments: [("a.pdf", FileType.pdf), ("Ответ.DOCX", .docx), ("a.b.jpg", .jpeg)])
    func namesPromise(_ name: String, _ type: FileType) {
        #expect(FileName(rawValue: name)?.promisedType == type)
    }

    @Test(
        "Names of every script are kept as they are",
        arguments: [
            "نامه\u{200C}ها.pdf", "\u{200F}مذكرة.pdf", "👩\u{200D}💻.pdf", "क्\u{200D}ष.docx", "答复（定稿）.pdf", "Réponse.pdf",
            "Re\u{301}ponse.pdf", "❤️.png", "Beilage 1, Fassung 2.odt", "Chile's response – 50%.pdf", "a..b.pdf",
        ])
    func scriptsAreKept(_ name: String) {
        #expect(FileName(rawValue: name)?.rawValue == name)
    }

    @Test(
        "What some systems do not take, and what nobody sees, is cleaned, and the rest stays",
        arguments: [
            ("Chile: response.pdf", "Chile_ response.pdf"), ("Réponse \"finale\".pdf", "Réponse _finale_.pdf"),
            ("a*b?<c>|.pdf", "a_b__c__.pdf"), ("response.pdf ", "response.pdf"), (" response.pdf.", "response.pdf"),
            ("response.pdf . ", "response.pdf"), ("\u{A0}a.pdf\u{3000}", "a.pdf"), (".a.pdf", "a.pdf"),
            ("مذكرة.pdf\u{200F}", "مذكرة.pdf"), ("\u{2068}a\u{2069}.pdf", "a.pdf"), ("\u{FEFF}a.pdf", "a.pdf"),
            ("a\u{200B}b\u{AD}c.pdf", "abc.pdf"), ("a.PDF", "a.PDF"),
        ])
    func namesAreCleaned(_ given: String, _ kept: String) {
        #expect(FileName(rawValue: given)?.rawValue == kept)
        #expect(FileName(rawValue: kept)?.rawValue == kept)
    }

    @Test(
        "What is refused is refused by the character, the length or the ending",
        arguments: [
            ("../a.pdf", "“/”"), ("b/a.pdf", "“/”"), (#"b\a.pdf"#, #"“\”"#), ("a\u{202E}fdp.pdf", "U+202E"),
            ("a\u{202D}.pdf", "U+202D"), ("a\n.pdf", "U+000A"), ("a\t.pdf", "U+0009"), ("a\u{7F}.pdf", "U+007F"),
            ("a\u{2028}.pdf", "U+2028"), ("", "ends in .docx"), ("pdf", "ends in .docx"), (".pdf", "ends in .docx"),
            (" .pdf", "ends in .docx"), ("a", "ends in .docx"), ("a.exe", "ends in .docx"),
            ("a.pdf.exe", "ends in .docx"),
            (String(repeating: "a", count: 150) + ".pdf", "150 characters"),
            (String(repeating: "a", count: 100_000) + ".pdf", "150 characters"),
        ])
    func othersAreRefused(_ name: String, _ words: String) throws {
        #expect(FileName(rawValue: name) == nil)
        let error = #expect(throws: DecodingError.self) {
            try JSON.decode([FileName].self, from: try JSON.encode([name]))
        }
        #expect(
            error.map { Problem($0).detail ?? "" }?.contains(words) == true,
            "\(error.map { Problem($0).detail ?? "" } ?? "")")
    }
}
