import Foundation
import Models
import Testing

@testable import Localization
@testable import WorkingGroup

@Suite("What is wrong with files, lines of minutes and role expressions, in the reader's language")
struct RefusedContentTests {
    private static let others = LanguageTag.allCases.filter { $0 != .english }
    private static let files =
        StrangeFiles.all + RefusedDocuments.openXML + RefusedDocuments.openDocuments + RefusedPDFs.all
        + TwofoldFiles.all

    private static let lines = [
        "action: Atlantis to go due tomorrow", "action: Chlie to go due tomorrow", "action:", "action: Chile",
        "action: to go due tomorrow", "action: Chile to due tomorrow", "action: Chile to go",
        "action: Chile to go due", "action: Chile to go due 2027-02-30", "action: Chile to go due 31/03/2027",
        "action: Chile to go due next Friday", "action: Chile to go due in 2 moons", "action: Chile to go due in 2",
        "action: Chile to go due in Mars", "action: Chile to go due soon", "action: Chile to go due 2028",
        "action: Chile to go due 31 Mars", "action: Chile to go due 315 March", "action: Chile to go due by",
        "action: Chile to go due 2027-03-31 perhaps", "action: Chile to go due 2027-03-01",
        "action: Chile to go due end March", "action: Chile to go due end of Mars",
        "action: Chile to go due 9999-12-31",
        "action (item 9): Chile to go due tomorrow", "action (3.1): Chile to go due tomorrow",
        "action (item 3.1: Chile to go", "action (item 3.1) Chile: to go",
        "action: Chile to \(String(repeating: "go ", count: 200))due tomorrow", "Actions: none",
    ]

    private static let expressions = [
        "", "focal", "focal points of", "focal points of the Mars", "focal points of the label regions of NPP",
        "focal points of AG and and", "focal points of party and", "co-chairs secretariat", "(co-chairs",
        "silent on 2026-01", "co-chairs; secretariat", String(repeating: "(", count: 40),
        String(repeating: "secretariat plus ", count: 200),
    ]

    // MARK: What each is told

    private static func file(_ name: String) async throws -> FieldProblem {
        let refused = try #require(files.first { $0.file.name == name })
        return FieldProblem(field: "content", detail: try #require(try await refused.file.refusal()))
    }

    /// What the minutes are refused for, or else what they warn of.
    private static func line(_ text: String) throws -> FieldProblem {
        let chile = try #require(PartyID(rawValue: "chile"))
        let minutes = MinutesText(
            parsing: text, on: try #require(CalendarDate(rawValue: "2027-03-02")),
            agenda: try Agenda([AgendaItem(number: try #require(AgendaNumber(rawValue: "3")), title: "An item")]),
            owners: OwnerNames([("Chile", chile)]), prefix: ProposalPrefix(rawValue: "P"))
        return try #require((minutes.problems + minutes.warnings).first, "\(text)").refusal
    }

    private static func expression(_ text: String) throws -> FieldProblem {
        struct Addressed: Decodable { let to: RoleExpression }
        let data = try JSONEncoder().encode(["to": text])
        let error = try #require(throws: DecodingError.self) { try JSONDecoder().decode(Addressed.self, from: data) }
        return try #require(Problem(error).errors?.first)
    }

    private static func told(_ problem: FieldProblem, _ language: LanguageTag) throws -> String {
        let text = try #require(Texts(language).text(of: problem), "\(problem.detail)")
        return text.replacing(/[\u{A0}\u{202F}]/, with: " ").replacing(/[\u{2066}-\u{2069}]/, with: "")
    }

    // MARK: Tests

    @Test(
        "A file is refused in the reader's words",
        arguments: [
            (
                "macros under their own name", "contient des macros (dans « word/vbaProject.bin »)",
                "يحتوي على وحدات ماكرو (في «word/vbaProject.bin»)"
            ),
            ("a locked DOCX", "est protégé par un mot de passe", "محمي بكلمة مرور"),
            (
                "a page", "n’est ni un PDF, ni un DOCX, ni un XLSX, ni un ODT, ni un PNG, ni un JPEG",
                "ليس من النوع PDF ولا DOCX ولا XLSX ولا ODT ولا PNG ولا JPEG"
            ),
            (
                "a document type",
                "présente une anomalie dans l’élément « word/document.xml » : déclaration d’un type de document ou d’entités",
                "يوجد خلل في الجزء «word/document.xml»: يعلن عن نوع مستند أو عن كيانات"
            ),
            (
                "DOCX and page", "contient une page Web ou un script après sa fin : ce sont deux fichiers en un",
                "بعد نهايته صفحة ويب أو نص برمجي: ففيه ملفان في ملف واحد"
            ),
        ])
    func refusedFile(_ name: String, _ french: String, _ arabic: String) async throws {
        let problem = try await Self.file(name)
        #expect(try Self.told(problem, .french) == french)
        #expect(try Self.told(problem, .arabic) == arabic)
    }

    @Test(
        "A line of minutes is refused in the reader's words, with its place",
        arguments: [
            (
                "action: Chile to go due 31/03/2027",
                "ligne 1, colonne 25 : « 31/03/2027 » peut se lire de plusieurs façons ; écrivez une date telle que 2027-03-31",
                "السطر 1، العمود 25: «31/03/2027» يحتمل أكثر من قراءة؛ يُرجى كتابة تاريخ مثل 2027-03-31"
            ),
            (
                "action: Chlie to go due tomorrow",
                "ligne 1, colonne 9 : « Chlie » n’est ni le nom ou l’autre nom d’une partie, ni un service du secrétariat. Vouliez-vous dire Chile ?",
                "السطر 1، العمود 9: «Chlie» ليس اسما لطرف ولا اسما بديلا له، ولا وحدة من وحدات الأمانة. هل تقصدون Chile؟"
            ),
            (
                "action: Chile to go due 2028",
                "ligne 1, colonne 25 : « 2028 » ne désigne aucun jour ; écrivez « end of 2028 » ou une date telle que 2028-03-31",
                "السطر 1، العمود 25: «2028» لا يحدد يوما؛ يُرجى كتابة «end of 2028» أو تاريخ مثل 2028-03-31"
            ),
        ])
    func refusedLine(_ text: String, _ french: String, _ arabic: String) throws {
        let problem = try Self.line(text)
        #expect(try Self.told(problem, .french) == french)
        #expect(try Self.told(problem, .arabic) == arabic)
    }

    @Test(
        "A role expression is refused in the reader's words, with its place",
        arguments: [
            (
                "focal points of the Mars",
                "n’est pas une désignation valable de destinataires : au caractère 21, attendu : « label regions of » ou « owners of actions on » ; trouvé : « Mars »",
                "ليس صيغة صحيحة لمجموعات المتلقين: عند الحرف 21، المتوقع: «label regions of» أو «owners of actions on»، والموجود «Mars»"
            ),
            (
                "focal points of party",
                "n’est pas une désignation valable de destinataires : au caractère 22, attendu : l’identifiant d’une partie ; le texte s’arrête là",
                "ليس صيغة صحيحة لمجموعات المتلقين: عند الحرف 22، المتوقع: معرّف طرف، لكن النص ينتهي هنا"
            ),
        ])
    func refusedExpression(_ text: String, _ french: String, _ arabic: String) throws {
        let problem = try Self.expression(text)
        #expect(try Self.told(problem, .french) == french)
        #expect(try Self.told(problem, .arabic) == arabic)
    }

    @Test("Whatever is refused has words in every language, and none of them are English", arguments: others)
    func everything(_ language: LanguageTag) async throws {
        var problems = try Self.lines.map(Self.line) + Self.expressions.map(Self.expression)
        for refused in Self.files {
            let text = try #require(try await refused.file.refusal(), "\(refused.file.name) was taken")
            problems.append(FieldProblem(field: "content", detail: text))
        }
        #expect(problems.count > 150)
        for problem in problems {
            let text = try Self.told(problem, language)
            // Only what the files and the texts themselves have is in English, in quotation marks or parentheses.
            let bare = text.replacing(/«[^»]*»|“[^”]*”|[（(][^)）]*[)）]/, with: "")
            #expect(!bare.contains(/\b(?:is|has|holds|expected|found|the|part|that)\b/), "\(text)")
        }
    }
}
