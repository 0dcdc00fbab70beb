import Foundation
import Localization
import Messaging
import Models
import Testing

@testable import Gateway

@Suite("Refusals on pages") struct RefusalPageTests {
    private let library: PageLibrary

    init() throws { library = try PageLibrary() }

    private func list(_ problem: Models.Problem, _ language: LanguageTag) throws -> [FormProblem] {
        let form = try #require(RequestCatalogue.forms.first { $0.type == PlanSession.self })
        let shape = FormShape(of: form.type, form.place, PageReader(language: language))
        return FormProblem.list(of: problem, shape, FormWords(language))
    }

    @Test("A French reader of a form reads French beside each field at fault")
    func french() throws {
        let refused = Rejection(fields: [
            FieldProblem(field: "endsAt", detail: "must be after it starts"),
            FieldProblem(field: "groups[0].name", detail: "stands there twice"),
        ])
        let problems = try list(refused.problem, .french)
        let texts = refused.fields.compactMap { Texts(.french).text(of: $0) }
        #expect(texts.count == 2)
        #expect(problems.map(\.input) == ["endsAt", "groups.0.name"] && problems.allSatisfy { $0.language == nil })
        for (problem, text) in zip(problems, texts) {
            #expect(problem.text.hasSuffix("\u{A0}: \(text)"), "\(problem.text)")
        }
        #expect(problems.allSatisfy { !$0.text.contains("must") && !$0.text.contains("twice") })
    }

    @Test("What concerns no field is said in the reader's words, without a word on English")
    func detail() throws {
        let refused = Rejection(.transitionRefused, detail: "The session is \(word: SessionStatus.closed).").problem
        let problems = try list(refused, .russian)
        #expect(problems.map(\.text) == [try #require(Texts(.russian).detail(of: refused))])
        #expect(problems.allSatisfy { $0.language == nil })
    }

    @Test("What the language has no words for stays English, and says so", arguments: LanguageTag.allCases)
    func unworded(_ language: LanguageTag) throws {
        let words = ProblemText(verbatim: "is of the old kind")
        let field = try #require(try list(Rejection.invalid("title", words).problem, language).first)
        #expect(field.text.hasSuffix("is of the old kind"))
        #expect(field.language == (language == .english ? nil : "en"))
        let other = try list(Rejection(.conflict, detail: "Was “\("x")” never.").problem, language)
        #expect(other.last?.text == "Was “x” never." && other.last?.language == (language == .english ? nil : "en"))
        #expect(other.contains { $0.text == Texts(language).text(.problemRefused) } == (language != .english))
    }

    private func record(of text: ProblemText, _ language: LanguageTag) throws -> String {
        let file = Attachment(
            id: try #require(AttachmentID(rawValue: "f1")), party: try #require(PartyID(rawValue: "chile")),
            name: try #require(FileName(rawValue: "a.docx")), language: .english,
            size: try #require(FileSize(rawValue: 9)), received: 9, state: .refused,
            refusal: Prose(cutting: text.english), refusalText: text, uploadedBy: "somebody",
            begunAt: try #require(Instant(rfc3339: "2027-03-21T12:00:00Z")))
        let answer = try JSON.decode(JSONValue.self, from: try JSON.encode(file))
        let page = RecordPage(
            answer, ShowAttachment.answerSchema, PageReader(language: language), RecordClocks(), title: "File")
        return library.render(page)
    }

    @Test("A page that tells later why a file was refused says it once, in the reader's words or else in English")
    func later() throws {
        let known: ProblemText = "the content \("is no XML" as ProblemText)"
        let french = try record(of: known, .french)
        #expect(french.contains("contenu du fichier\u{A0}: ce n’est pas du XML"))
        #expect(!french.contains("is no XML") && !french.contains("{0}"))
        let unknown = try record(of: ProblemText(verbatim: "Broken."), .french)
        #expect(unknown.components(separatedBy: "Broken.").count == 2)
    }

    @Test("A page that cannot be shown says why in the reader's language, or in English that is marked")
    func page() throws {
        let reader = PageReader(language: .arabic)
        let refused = Rejection.invalid("after", "is not what this list has answered as next")
        let own = library.render(ProblemPage(refused.problem, reader))
        let text = try #require(refused.fields.first.flatMap { Texts(.arabic).text(of: $0) })
        #expect(own.contains(text) && !own.contains("is not what this list"))
        let named = Rejection.invalid("groups[0].endsAt", "must be after it starts")
        #expect(library.render(ProblemPage(named.problem, reader)).contains(">النهاية: "))
        let foreign = library.render(
            ProblemPage(Rejection(.malformed, detail: ProblemText(verbatim: "Broken.")).problem, reader))
        #expect(foreign.contains("<p class=\"notice\" lang=\"en\" dir=\"ltr\">Broken.</p>"))
    }
}
